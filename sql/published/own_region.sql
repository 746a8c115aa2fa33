-- The region that the council is compared with: the one that its settings name, or its own.
-- One row per region: one, or none for a council that is not among the published authorities and names none.
with named as (
    select coalesce(
        (select region from published.stated_regions),
        (select region from published.authorities where authority_code = setting('authority_code'))
    ) as region
)

-- Two publications of DfE differ in the capitals of Yorkshire and the Humber.
select distinct measure_values.area_name as region
from named
inner join published.measure_values
    on measure_values.area_level = 'region' and lower(measure_values.area_name) = lower(named.region)
