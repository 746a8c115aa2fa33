-- Children looked after at the end of each day, and whether each was placed far from home and outside the authority.
-- One row per child looked after and day; none until the council has said which authority it is.

with providers as (
    select
        upper(trim(urn)) as urn_key,
        min(provider_name) as provider_name
    from canonical.providers
    where urn is not null
    group by urn_key
),

-- 999.9 stands for a distance that nobody knows.
placed as (
    select
        *,
        case when distance_miles < 999 then distance_miles end as miles
    from cohorts.children_looked_after
    where setting('authority_code') <> '000'
)

select
    placed.day as event_date,
    placed.child_id,
    placed.placement_id as record_id,
    (
        coalesce(placed.miles > parameter('miles')::double, false)
        and coalesce(placed.location_code = 'out', false)
    )::integer as numerator,
    1 as denominator,
    coalesce(placed.location_code = 'out', false)::integer as is_outside,
    (placed.miles is null)::integer as is_distance_unknown,
    placed.reviewing_officer,
    placed.unaccompanied,
    placed.legal_status,
    placed.placement_type,
    placed.placement_provider,
    placement_location.label as location,
    providers.provider_name,
    placed.miles,
    placed.placement_start_date
from placed
left join codelists.placement_location on placed.location_code = placement_location.code
left join providers on upper(trim(placed.urn)) = providers.urn_key
