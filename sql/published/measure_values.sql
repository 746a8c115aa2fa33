-- Every published value. A symbol in place of a number (-, c, x, z, *) is no value.
-- One row per measure, year and area.
select
    region_rows.measure_code,
    region_rows.year::integer as year,
    case region_rows.area when 'England' then 'england' else 'region' end as area_level,
    region_rows.area as area_name,
    null::varchar as authority_code,
    try_cast(region_rows.value as double) as value
from published.region_rows
union all
select
    authority_rows.measure_code,
    authority_rows.year::integer,
    'authority',
    authorities.authority_name,
    authority_rows.authority_code,
    try_cast(authority_rows.value as double)
from published.authority_rows
left join published.authorities on authority_rows.authority_code = authorities.authority_code
