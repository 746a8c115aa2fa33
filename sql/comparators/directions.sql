-- Which way is better, for each measure whose indicator was worked out; not for one class of a distribution.
-- One row per measure.
select
    measures.code as measure_code,
    case when measures.classes is null then own_measures.good_direction else 'neutral' end as good_direction
from published.measures
inner join indicators.measures as own_measures on measures.indicator = own_measures.indicator_id
