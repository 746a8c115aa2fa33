-- Which counts add up to which: groups to all, classes to all, periods to the longer ones that they make up, and what is
-- stated of different measures.
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

-- Each stands within the next: a month in a quarter, quarters and the other months in a year, a year in three. What is left of
-- the longer one, where not every day of it is told in parts, is at least not less than nothing.
nested as (
    select *
    from disclosure.counts
    where
        basis <> 'as_at' and breakdown = 'all' and kind <> 'distribution'
        and interval_type <> 'week' and not is_crossing
),

placed as (
    select
        longer.count_id as total_id,
        longer.basis,
        longer.amount as total,
        shorter.count_id,
        shorter.amount
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
        partition by shorter.count_id order by interval_order(longer.interval_type), longer.count_id
    ) = 1
),

-- A case that stands once in every period is in several parts of a longer one; mostly there are none of these, and then the
-- parts add up as those of events do.
period_parts as (
    select
        'periods ' || total_id as sum_id,
        total_id,
        count_id
    from placed
    qualify basis = 'over_period' or sum(amount) over (partition by total_id) <= total
),

-- What different measures say of the same cases, where all of them are told. A class that is not there is of nobody.
stated as (
    select
        concat_ws(
            ' ', 'stated', stated_sums.sum_number, counts.interval_start, counts.interval_end, counts.breakdown,
            counts.group_name
        ) as sum_id,
        counts.count_id,
        stated_sums.is_total
    from disclosure.stated_sums
    inner join disclosure.counts
        on
            stated_sums.indicator_id = counts.indicator_id
            and stated_sums.part = counts.part
            and stated_sums.category is not distinct from counts.category
    qualify
        bool_or(stated_sums.is_total) over (partition by sum_id)
        and count(distinct stated_sums.indicator_id) over (partition by sum_id) = stated_sums.measure_count
        and count(*) over (partition by sum_id) > 1
),

parts as (
    select *, true as is_of_groups, true as has_rests
    from group_parts
    union all
    select *, false as is_of_groups, false as has_rests
    from class_parts
    union all
    select *, false as is_of_groups, true as has_rests
    from period_parts
)

-- Groups and periods of a percentage add up in what is not counted as well.
select sum_id, is_of_groups, has_rests, count_id, false as is_total
from parts
union all
select distinct sum_id, is_of_groups, has_rests, total_id as count_id, true as is_total
from parts
union all
select sum_id, false as is_of_groups, false as has_rests, count_id, is_total
from stated
