-- The periods that indicators are counted over, as far back as packs look: 13 weeks, 25 months, 9 quarters, and the years
-- that end on their last days. The last week, month and quarter stop at the as-at date if they are not over.
-- One row per interval.

-- A natural period is complete once its last day has passed; the one that the as-at date falls in is counted so far.
with natural_periods as (
    select
        'week' as interval_type,
        unnest(generate_series(
            date_trunc('week', as_at()) - interval 13 weeks, date_trunc('week', as_at()), interval 1 week
        ))::date as interval_start,
        (interval_start + 6)::date as natural_end
    union all
    select
        'month',
        unnest(generate_series(
            date_trunc('month', as_at()) - interval 25 months, date_trunc('month', as_at()), interval 1 month
        ))::date as interval_start,
        last_day(interval_start)
    union all
    select
        'quarter',
        unnest(generate_series(
            date_trunc('quarter', as_at()) - interval 27 months, date_trunc('quarter', as_at()), interval 3 months
        ))::date as interval_start,
        last_day(months_after(interval_start, 2))
),

-- To the same day of this financial year and the two before, and the two that are over.
financial_years as (
    select
        'financial_year_to_date' as interval_type,
        financial_year_start(months_before(as_at(), 12 * years_ago)) as interval_start,
        months_before(as_at(), 12 * years_ago) as natural_end
    from range(0, 3) as years(years_ago)
    union all
    select
        'financial_year',
        financial_year_start(months_before(as_at(), 12 * years_ago)),
        (months_after(financial_year_start(months_before(as_at(), 12 * years_ago)), 12) - 1)::date
    from range(0, 3) as years(years_ago)
),

last_days as (
    select as_at() as last_day
    union
    select natural_end
    from natural_periods
    where interval_type = 'month' and natural_end <= as_at()
),

rolling_periods as (
    select 'rolling_12_months' as interval_type, months_before(last_day, 12) + 1 as interval_start, last_day as natural_end
    from last_days
    union all
    select 'rolling_36_months', months_before(last_day, 36) + 1, last_day
    from last_days
    where last_day = as_at() or month(last_day) in (3, 6, 9, 12)
),

periods as (
    from natural_periods
    union all
    from financial_years
    union all
    from rolling_periods
)

select
    (row_number() over (order by interval_type, interval_start, natural_end))::integer as interval_id,
    interval_type,
    interval_start::date as interval_start,
    least(natural_end, as_at())::date as interval_end,
    natural_end <= as_at() as is_complete
from periods
-- The financial year under way is told by its year to date.
where interval_type <> 'financial_year' or natural_end <= as_at()
