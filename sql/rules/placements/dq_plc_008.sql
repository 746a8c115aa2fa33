-- A placement in England without its Ofsted URN (a), one of a kind that has none with a URN (b), or a URN that cannot be
-- one (c).
-- One row per placement that breaks the rule.
with authorities as (
    select distinct regexp_replace(upper(postcode), '[^A-Z0-9]', '', 'g') as postcode_key
    from canonical.placement_authorities
    where authority_code in ('WAL', 'SCO', 'NIR', 'NUK')
),

-- Nobody asks for the number of a placement for short breaks.
short_breaks as (
    select distinct placements.child_id, placements.start_date
    from canonical.placements
    inner join canonical.legal_statuses
        on
            placements.child_id = legal_statuses.child_id
            and legal_statuses.start_date <= placements.start_date
            and coalesce(legal_statuses.end_date > placements.start_date, true)
    where legal_statuses.status_code in ('V3', 'V4')
),

placements as (
    select
        placements.*,
        authorities.postcode_key is null and short_breaks.child_id is null as needs_urn,
        upper(trim(placements.urn)) as urn_key,
        placements.placement_type_code in ('P1', 'P3', 'R1', 'R2', 'R5')
        or regexp_matches(placements.placement_type_code, '^[TZ][0-9]') as has_no_urn,
        -- Nobody had to register these before supported accommodation replaced them.
        placements.placement_type_code in ('P2', 'H5') as may_have_no_urn
    from canonical.placements
    left join authorities
        on regexp_replace(upper(placements.postcode), '[^A-Z0-9]', '', 'g') = authorities.postcode_key
    left join short_breaks
        on placements.child_id = short_breaks.child_id and placements.start_date = short_breaks.start_date
    where coalesce(placements.start_date <= as_at(), true)
),

judged as (
    select
        *,
        case
            when urn_key is null and not has_no_urn and not may_have_no_urn and needs_urn then 'a'
            when regexp_matches(urn_key, '^X+$') then null
            when urn_key is not null and has_no_urn then 'b'
            when not regexp_matches(urn_key, '^(SC[0-9]{5,7}|[0-9]{7})$') then 'c'
        end as part
    from placements
)

select
    judged.part,
    judged.child_id,
    coalesce(judged.placement_id, judged.start_date::varchar) as record_id,
    judged.source_file,
    judged.source_line,
    judged.start_date,
    placement_type.label as placement_type,
    judged.urn
from judged
left join codelists.placement_type on judged.placement_type_code = placement_type.code
where judged.part is not null
order by judged.child_id, record_id, judged.source_file, judged.source_line
