-- Children on a child protection plan at the end of each interval for at least the days that may pass between visits,
-- and whether at no time in the interval more days than that had passed since the child was last seen.
-- One row per child on a plan and interval.
with seen_days as (
    select child_id, start_date as seen_date, plan_number
    from facts.child_protection_plans
    where start_date is not null
    union
    select visits.child_id, visits.visit_date, plans.plan_number
    from facts.child_protection_plans as plans
    inner join facts.seen_visits as visits
        on
            plans.child_id = visits.child_id
            and visits.visit_date >= plans.start_date
            and coalesce(visits.visit_date <= plans.end_date, true)
    where visits.is_child_protection_visit
),

-- From the first day that is one too many until the child is seen again.
gaps as (
    select
        plan_number,
        seen_date,
        lead(seen_date) over (partition by plan_number order by seen_date) as next_seen_date,
        case
            when parameter('basis') = 'calendar days' then (seen_date + parameter('threshold_wd')::integer + 1)::date
            else working_days_after(seen_date, parameter('threshold_wd')::integer + 1)
        end as too_long_from
    from seen_days
),

long_gaps as (
    select * from gaps where coalesce(next_seen_date >= too_long_from, true)
),

plans as (
    select
        intervals.interval_id,
        intervals.interval_start,
        intervals.interval_end,
        plans.*
    from intervals.intervals
    inner join cohorts.child_protection_plans as plans on intervals.interval_end = plans.day
    where
        case
            when parameter('basis') = 'calendar days' then plans.day - plans.start_date
            else working_days_between(plans.start_date, plans.day)
        end >= parameter('threshold_wd')::integer
),

gaps_in_intervals as (
    select plans.interval_id, plans.plan_number, min(long_gaps.too_long_from) as too_long_from
    from plans
    inner join long_gaps
        on
            plans.plan_number = long_gaps.plan_number
            and plans.interval_end >= long_gaps.too_long_from
            and plans.interval_start <= coalesce(long_gaps.next_seen_date, date '9999-12-31')
    group by plans.interval_id, plans.plan_number
)

select
    plans.interval_id,
    plans.day as event_date,
    plans.child_id,
    plans.plan_id as record_id,
    (gaps_in_intervals.plan_number is null)::integer as numerator,
    1 as denominator,
    plans.category as category_of_abuse,
    plans.start_date,
    gaps_in_intervals.too_long_from
from plans
left join gaps_in_intervals
    on plans.interval_id = gaps_in_intervals.interval_id and plans.plan_number = gaps_in_intervals.plan_number
