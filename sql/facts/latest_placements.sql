-- Where a child in care is placed, or was placed last.
-- One row per child and period of care that has a placement.

with placements as (
    select
        care_periods.child_id,
        care_periods.period_number,
        placements.placement_id,
        placements.start_date,
        placements.placement_type_code,
        placements.provider_code,
        placements.urn,
        placements.postcode,
        -- Exports write one postcode with and without its space.
        regexp_replace(upper(placements.postcode), '[^A-Z0-9]', '', 'g') as postcode_key
    from facts.care_periods
    inner join canonical.placements
        on
            care_periods.child_id = placements.child_id
            and placements.start_date <= care_periods.reference_day
            and coalesce(placements.end_date > care_periods.start_date, true)
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
),

authorities as (
    select
        regexp_replace(upper(postcode), '[^A-Z0-9]', '', 'g') as postcode_key,
        authority_code,
        authority_name
    from canonical.placement_authorities
    where postcode is not null
    qualify row_number() over (
        partition by postcode_key order by (authority_code is null)::integer, source_file, source_line
    ) = 1
)

select
    placements.*,
    case
        -- Until the council has said which authority it is.
        when setting('authority_code') = '000' then null
        when authorities.authority_code = setting('authority_code') then 'in'
        -- A confidential placement can be on either side of the border.
        when authorities.authority_code <> 'CON' then 'out'
    end as location_code,
    coalesce(la_of_placement.annex_a_label, authorities.authority_name) as authority_of_placement
from placements
left join authorities on placements.postcode_key = authorities.postcode_key
left join codelists.la_of_placement on authorities.authority_code = la_of_placement.code
