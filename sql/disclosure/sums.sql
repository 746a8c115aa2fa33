-- Which counts add up to which: groups to all, classes to all, and periods to the longer ones that they make up.
-- One row per sum and count in it: its total, or a part.
with group_parts as (
    select
        count_id(indicator_id, part, interval_start, interval_end, breakdown, null, null) as sum_id,
        count_id(indicator_id, part, interval_start, interval_end, 'all', null, null) as total_id,
        count_id
    from disclosure.counts
    where breakdown <> 'all'
),

-- Where a case can be in several classes they do not add up.
class_parts as (
    select
        count_id(classes.indicator_id, 'classes', classes.interval_start, classes.interval_end, 'all', null, null) as sum_id,
        totals.count_id as total_id,
        classes.count_id
    from disclosure.counts as classes
    inner join disclosure.counts as totals
        on
            classes.indicator_id = totals.indicator_id
            and totals.part = 'denominator'
            and classes.interval_start = totals.interval_start
            and classes.interval_end = totals.interval_end
    where classes.kind = 'distribution' and classes.part = 'numerator'
    qualify sum(classes.amount) over (partition by totals.count_id) <= totals.amount
),

events as (
    select *
    from disclosure.counts
    where basis = 'over_period' and breakdown = 'all' and kind <> 'distribution'
),

years as (
    select interval_start as year_start, interval_end as year_end
    from disclosure.intervals
    where basis = 'over_period' and interval_type = 'rolling_12_months'
),

-- Each stands within the next: a month in a quarter, quarters and the other months in a year, a year in three. A quarter that
-- is partly in one year and partly in another stands in none.
nested as (
    select events.*
    from events
    where
        events.interval_type in ('month', 'rolling_12_months', 'rolling_36_months')
        or (
            events.interval_type = 'quarter'
            and not exists (
                select 1 from years
                where
                    (years.year_start > events.interval_start and years.year_start <= events.interval_end)
                    or (years.year_end >= events.interval_start and years.year_end < events.interval_end)
            )
        )
),

period_parts as (
    select
        'periods ' || longer.count_id as sum_id,
        longer.count_id as total_id,
        shorter.count_id
    from nested as shorter
    inner join nested as longer
        on
            shorter.indicator_id = longer.indicator_id
            and shorter.part = longer.part
            and interval_order(shorter.interval_type) < interval_order(longer.interval_type)
            and shorter.interval_start >= longer.interval_start
            and shorter.interval_end <= longer.interval_end
    -- In the shortest that it stands in.
    qualify row_number() over (
        partition by shorter.count_id order by interval_order(longer.interval_type)
    ) = 1
),

-- Where not every day of the longer one is told in parts, they do not add up to it.
whole_periods as (
    select period_parts.*
    from period_parts
    inner join disclosure.counts as parts on period_parts.count_id = parts.count_id
    inner join disclosure.counts as totals on period_parts.total_id = totals.count_id
    qualify
        sum(parts.interval_end - parts.interval_start + 1) over (partition by period_parts.sum_id)
        = totals.interval_end - totals.interval_start + 1
),

parts as (
    select *, true as is_of_groups
    from group_parts
    union all
    select *, false as is_of_groups
    from class_parts
    union all
    select *, false as is_of_groups
    from whole_periods
)

select sum_id, is_of_groups, count_id, false as is_total
from parts
union all
select distinct sum_id, is_of_groups, total_id as count_id, true as is_total
from parts
