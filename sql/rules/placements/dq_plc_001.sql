-- A placement without a type (a), with one that nobody knows (b), with one no longer in use when it began (c), or with
-- its code in lower case (d).
-- One row per placement that breaks the rule.

-- The first day on which no placement of a type could begin any more.
with retired_types (placement_type_code, retired_date) as (
    values ('P2', date '2023-10-29'), ('H5', date '2025-04-01'), ('Z1', date '2025-04-01')
),

judged as (
    select
        placements.*,
        placement_type.label as placement_type,
        retired_types.retired_date,
        case
            when placements.placement_type_code is null and placements.placement_type_raw is null then 'a'
            when placements.placement_type_code is null or placements.placement_type_code = 'DQ' then 'b'
            when placements.start_date >= retired_types.retired_date then 'c'
            when
                upper(placements.placement_type_raw) = placements.placement_type_code
                and placements.placement_type_raw <> placements.placement_type_code
                then 'd'
        end as part
    from canonical.placements
    left join retired_types on placements.placement_type_code = retired_types.placement_type_code
    left join codelists.placement_type on placements.placement_type_code = placement_type.code
)

select
    part,
    child_id,
    coalesce(placement_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    placement_type,
    placement_type_raw,
    placement_type_code,
    retired_date
from judged
where part is not null
order by child_id, record_id, source_file, source_line
