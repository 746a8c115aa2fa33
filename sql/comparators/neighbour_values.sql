-- What the council's statistical neighbours say together, in the latest year in which any has a value.
-- One row per measure.
with latest as (
    select
        comparable_values.*,
        directions.good_direction
    from comparators.comparable_values
    inner join published.own_neighbours on comparable_values.authority_code = own_neighbours.authority_code
    left join comparators.directions on comparable_values.measure_code = directions.measure_code
    where not comparable_values.is_own_only
    qualify comparable_values.year = max(comparable_values.year) over (partition by comparable_values.measure_code)
)

select
    measure_code,
    any_value(year_words) as year_words,
    median(value) as value,
    count(*)::integer as neighbour_count,
    case any_value(good_direction) when 'higher' then max(value) when 'lower' then min(value) end as best_value,
    case any_value(good_direction)
        when 'higher' then first(area_name order by value desc, area_name)
        when 'lower' then first(area_name order by value, area_name)
    end as best_name
from latest
group by measure_code
