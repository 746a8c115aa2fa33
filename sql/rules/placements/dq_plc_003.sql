-- A provider that cannot supply the type of placement.
-- One row per such placement.
select
    'a' as part,
    placements.child_id,
    coalesce(placements.placement_id, placements.start_date::varchar) as record_id,
    placements.source_file,
    placements.source_line,
    placements.start_date,
    placement_provider.label as provider,
    placement_type.label as placement_type
from canonical.placements
left join codelists.placement_type on placements.placement_type_code = placement_type.code
left join codelists.placement_provider on placements.provider_code = placement_provider.code
where
    (placements.provider_code = 'PR0' and placements.placement_type_code <> 'P1')
    or (placements.provider_code <> 'PR0' and placements.placement_type_code = 'P1')
    or (placements.provider_code in ('PR1', 'PR2') and placements.placement_type_code in ('R2', 'R5'))
    or (
        placements.provider_code = 'PR3'
        and placements.placement_type_code in (
            'A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'
        )
    )
order by placements.child_id, record_id, placements.source_file, placements.source_line
