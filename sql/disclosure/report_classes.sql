-- What the quarterly report says of each class of a distribution: this year's share and the last one's, or the state at the end of
-- the quarter and a year before.
-- One row per distribution and class that either year has.
with years as (
    select
        published.*,
        row_number() over (
            partition by published.indicator_id, published.category order by published.interval_end desc
        ) as place,
        max(published.interval_end) over (partition by published.indicator_id) as last_end
    from disclosure.published_figures as published
    where
        published.breakdown = 'all'
        and published.kind = 'distribution'
        and published.interval_type in ('rolling_12_months', 'day')
),

classes as (
    select
        indicator_id,
        category,
        any_value(position) as position,
        any_value(cases_of) as cases_of,
        any_value(area) as area,
        any_value(name) as name,
        any_value(basis) as basis,
        any_value(last_end) as to_day,
        any_value(interval_start) filter (where interval_end = last_end) as from_day,
        any_value({
            value: value,
            value_symbol: value_symbol,
            numerator: numerator,
            numerator_symbol: numerator_symbol,
            denominator: denominator,
            denominator_symbol: denominator_symbol
        }) filter (where interval_end = last_end) as this_year,
        any_value({
            value: value,
            value_symbol: value_symbol,
            numerator: numerator,
            numerator_symbol: numerator_symbol,
            denominator: denominator,
            denominator_symbol: denominator_symbol
        }) filter (where last_day(interval_end) = last_day(months_before(last_end, 12))) as last_year
    from years
    group by indicator_id, category
)

select
    classes.*,
    scorecard.england_value,
    scorecard.england_year,
    scorecard.neighbours_value,
    scorecard.differs
from classes
left join clinics.scorecard
    on
        classes.indicator_id = scorecard.indicator_id
        and scorecard.breakdown = 'all'
        and classes.category = scorecard.category
where classes.this_year is not null or classes.last_year is not null
