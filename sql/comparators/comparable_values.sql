-- Published values on the scale of our figures: what is published as the other side is turned round.
-- One row per measure, year and area that has a value.
select
    measures.code as measure_code,
    measure_values.year,
    replace(measures.year_words, '{year}', measure_values.year::varchar) as year_words,
    measure_values.area_level,
    measure_values.area_name,
    measure_values.authority_code,
    case when measures.other_side then 100 - measure_values.value else measure_values.value end as value,
    -- A number of one area says nothing of another's.
    measures.field = 'numerator' as is_own_only
from published.measures
inner join published.measure_values on measures.code = measure_values.measure_code
where measure_values.value is not null
