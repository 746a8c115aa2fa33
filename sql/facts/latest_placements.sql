-- Where a child in care is placed, or was placed last.
-- One row per child and period of care that has a placement.
select
    care_periods.child_id,
    care_periods.period_number,
    placements.placement_id,
    placements.start_date,
    placements.placement_type_code,
    placements.provider_code,
    placements.urn,
    placements.postcode,
    placements.postcode_key,
    placements.location_code,
    coalesce(la_of_placement.annex_a_label, placements.authority_name) as authority_of_placement
from facts.care_periods
inner join facts.placements
    on
        care_periods.child_id = placements.child_id
        and placements.start_date <= care_periods.reference_day
        and coalesce(placements.end_date > care_periods.start_date, true)
left join codelists.la_of_placement on placements.authority_code = la_of_placement.code
-- A placement in force comes before one that ended: after a hospital stay the child is back with the carer.
qualify row_number() over (
    partition by care_periods.child_id, care_periods.period_number
    order by
        coalesce(placements.end_date > care_periods.reference_day, true) desc,
        placements.start_date desc,
        placements.end_date desc nulls first,
        placements.placement_id desc,
        placements.source_line desc
) = 1
