-- A placement without a provider (a), with one that nobody knows (b), or with one although its type has none (c).
-- One row per placement that breaks the rule. A placement without a type is another rule's.
with placements as (
    select
        placements.*,
        coalesce(placement_type.label, placements.placement_type_raw) as placement_type,
        placement_provider.label as provider,
        regexp_matches(
            coalesce(placements.placement_type_code, placements.placement_type_raw), '^[TZ][0-9]'
        ) as has_no_provider
    from canonical.placements
    left join codelists.placement_type on placements.placement_type_code = placement_type.code
    left join codelists.placement_provider on placements.provider_code = placement_provider.code
),

judged as (
    select
        *,
        case
            when not has_no_provider and provider_code is null and provider_raw is null then 'a'
            when not has_no_provider and provider_code is null then 'b'
            when has_no_provider and (provider_code is not null or provider_raw is not null) then 'c'
        end as part
    from placements
)

select
    part,
    child_id,
    coalesce(placement_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    placement_type,
    coalesce(provider, provider_raw) as provider
from judged
where part is not null
order by child_id, record_id, source_file, source_line
