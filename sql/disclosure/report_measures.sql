-- What the quarterly report says of each measure, in figures that may leave the service: the quarters shown, the longer
-- stretches, how it stands against its target and beside other authorities.
-- One row per measure that is no distribution.

-- A figure with the symbol that stands for it where it is not shown.
with shown as (
    select
        indicator_id,
        basis,
        interval_type,
        interval_start,
        interval_end,
        {
            from_day: interval_start,
            to_day: interval_end,
            value: value,
            value_symbol: value_symbol,
            numerator: numerator,
            numerator_symbol: numerator_symbol,
            denominator: denominator,
            denominator_symbol: denominator_symbol,
            rate: rate,
            rate_symbol: rate_symbol
        } as figure
    from disclosure.published_figures
    where breakdown = 'all' and kind <> 'distribution'
),

years as (
    select
        max(interval_end) as year_end,
        months_before(max(interval_end), 12) as year_end_before
    from disclosure.intervals
    where basis = 'over_period' and interval_type = 'rolling_12_months'
),

quarters as (
    select
        measures.indicator_id,
        list(shown.figure order by periods.position) as quarters
    from indicators.measures
    cross join clinics.periods
    left join shown
        on
            measures.indicator_id = shown.indicator_id
            and periods.interval_end = shown.interval_end
            and shown.interval_type = case measures.basis when 'as_at' then 'day' else periods.interval_type end
    where measures.kind <> 'distribution'
    group by measures.indicator_id
),

told as (
    select indicator_id, list_count(list_filter(quarters, lambda quarter: quarter.value is not null)) as quarters
    from quarters
),

longer as (
    select
        shown.indicator_id,
        any_value(shown.figure) filter (
            where shown.interval_type = 'financial_year_to_date' and shown.interval_end = clinic_interval.interval_end
        ) as year_to_date,
        any_value(shown.figure) filter (
            where shown.interval_type = 'rolling_12_months' and shown.interval_end = years.year_end
        ) as twelve_months,
        any_value(shown.figure) filter (
            where
                shown.interval_type = 'rolling_12_months'
                and last_day(shown.interval_end) = last_day(years.year_end_before)
        ) as twelve_months_before,
        any_value(shown.figure) filter (
            where shown.interval_type = 'rolling_36_months'
        ) as thirty_six_months
    from shown
    cross join clinics.clinic_interval
    cross join years
    group by shown.indicator_id
),

-- A figure that is not shown is not rated. Where the quarter has no target the year may have one.
rated as (
    select
        ratings.*,
        row_number() over (
            partition by ratings.indicator_id
            order by
                (ratings.rating is null)::integer,
                (ratings.interval_type <> coalesce(nullif(measures.headline, 'month'), 'quarter'))::integer,
                ratings.interval_type
        ) as place
    from ratings.ratings
    inner join indicators.measures on ratings.indicator_id = measures.indicator_id
    cross join clinics.clinic_interval
    cross join years
    inner join shown
        on
            ratings.indicator_id = shown.indicator_id
            and ratings.interval_end = shown.interval_end
            and shown.interval_type = case measures.basis when 'as_at' then 'day' else ratings.interval_type end
            and shown.figure.value_symbol is null
    where
        ratings.breakdown = 'all'
        and (
            (ratings.interval_type = 'quarter' and ratings.interval_end = clinic_interval.interval_end)
            or (
                ratings.interval_type in ('rolling_12_months', 'rolling_36_months')
                and ratings.interval_end = years.year_end
            )
        )
)

select
    measures.position,
    measures.indicator_id,
    measures.cases_of,
    measures.area,
    measures.name,
    measures.kind,
    measures.unit,
    measures.good_direction,
    measures.basis,
    measures.headline,
    quarters.quarters,
    longer.year_to_date,
    longer.twelve_months,
    longer.twelve_months_before,
    longer.thirty_six_months,
    rated.interval_type as rated_over,
    rated.rating,
    rated.words as rating_words,
    rated.rated_field,
    rated.target,
    rated.met_from,
    rated.met_to,
    rated.owner,
    -- A change is told where the quarters that it shows in are.
    case when told.quarters > 4 then scorecard.signal end as signal,
    case when told.quarters > 4 then scorecard.signal_since end as signal_since,
    scorecard.confidence_grade,
    scorecard.compared_field,
    scorecard.england_value,
    scorecard.england_year,
    scorecard.region_name,
    scorecard.region_value,
    scorecard.neighbours_value,
    scorecard.neighbours_count,
    scorecard.top_quartile_value,
    scorecard.differs
from indicators.measures
inner join quarters on measures.indicator_id = quarters.indicator_id
left join longer on measures.indicator_id = longer.indicator_id
left join told on measures.indicator_id = told.indicator_id
left join rated on measures.indicator_id = rated.indicator_id and rated.place = 1
left join clinics.scorecard
    on measures.indicator_id = scorecard.indicator_id and scorecard.breakdown = 'all' and scorecard.category is null
