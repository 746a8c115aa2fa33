-- The months of each series that are complete and told in full, those without a case included: the whole service from when the
-- exports tell of it, a team from its first case.
-- One row per indicator, the whole service or a team, and month.
with figures as (
    select figures.*
    from indicators.figures
    left join signals.unusual_measures on figures.indicator_id = unusual_measures.indicator_id
    where
        figures.interval_type = 'month'
        and figures.is_complete
        and figures.is_covered
        and figures.category is null
        and figures.breakdown in ('all', 'team')
        and figures.interval_end <= months_before(as_at(), coalesce(unusual_measures.maturing_months, 0))
),

covered_months as (
    select
        indicator_id,
        interval_start,
        interval_end
    from figures
    where breakdown = 'all'
),

every_series as (
    select
        indicator_id,
        breakdown,
        group_name,
        min(interval_start) as first_month
    from figures
    group by all
)

select
    every_series.indicator_id,
    every_series.breakdown,
    every_series.group_name,
    dense_rank() over (order by every_series.indicator_id, every_series.breakdown, every_series.group_name)::integer as series_id,
    covered_months.interval_start,
    covered_months.interval_end,
    measures.kind,
    measures.good_direction,
    coalesce(figures.numerator, 0) as numerator,
    coalesce(figures.denominator, 0) as denominator,
    case
        when measures.kind = 'count' then coalesce(figures.value, 0)
        when not is_small_number(measures.kind, figures.denominator) then figures.value
    end as value
from every_series
inner join indicators.measures on every_series.indicator_id = measures.indicator_id
inner join covered_months
    on
        every_series.indicator_id = covered_months.indicator_id
        and covered_months.interval_start >= every_series.first_month
left join figures
    on
        every_series.indicator_id = figures.indicator_id
        and every_series.breakdown = figures.breakdown
        and every_series.group_name is not distinct from figures.group_name
        and covered_months.interval_start = figures.interval_start
