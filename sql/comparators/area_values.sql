-- The latest value of England, of the council's region and of the council itself.
-- One row per measure and area.
with areas as (
    select
        *,
        case
            when area_level = 'england' then 'england'
            when area_level = 'region' then 'region'
            else 'own'
        end as area
    from comparators.comparable_values
    where
        (area_level = 'england' and not is_own_only)
        or (area_level = 'region' and not is_own_only and area_name in (select region from published.own_region))
        or (area_level = 'authority' and coalesce(authority_code = setting('authority_code'), false))
)

select
    measure_code,
    area,
    area_name,
    year,
    year_words,
    value
from areas
qualify year = max(year) over (partition by measure_code, area)
