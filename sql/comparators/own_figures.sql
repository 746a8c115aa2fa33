-- Our figures over the intervals that published ones are told for: a state as at the end of a month, and twelve months.
-- One row per indicator, interval and class.
select
    figures.indicator_id,
    figures.interval_start,
    figures.interval_end,
    figures.category,
    figures.numerator,
    figures.denominator,
    figures.value,
    figures.rate,
    figures.median,
    figures.lower_quartile,
    figures.upper_quartile
from indicators.figures
inner join indicators.measures on figures.indicator_id = measures.indicator_id
where
    figures.breakdown = 'all'
    and figures.is_covered
    and figures.interval_type = case measures.basis when 'as_at' then 'month' else 'rolling_12_months' end
