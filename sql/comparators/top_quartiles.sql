-- The value that the best quarter of all authorities reach, where one way is better.
-- One row per measure.
with latest as (
    select
        comparable_values.*,
        directions.good_direction
    from comparators.comparable_values
    inner join comparators.directions on comparable_values.measure_code = directions.measure_code
    where
        comparable_values.area_level = 'authority'
        and not comparable_values.is_own_only
        and directions.good_direction in ('higher', 'lower')
    qualify comparable_values.year = max(comparable_values.year) over (partition by comparable_values.measure_code)
)

select
    measure_code,
    any_value(year_words) as year_words,
    case any_value(good_direction)
        when 'higher' then quantile_cont(value, 0.75)
        else quantile_cont(value, 0.25)
    end as value,
    count(*)::integer as authority_count
from latest
group by measure_code
