-- Children on a child in need plan at the end of each day, and whether each was seen on a visit within the days that the
-- council allows. Children new to their plan are not yet counted.
-- One row per child on a plan and day.

-- The day after which a visit is recent enough, and after which a plan is too new to count.
with windows as (
    select
        day,
        case
            when parameter('basis') = 'calendar days' then (day - parameter('threshold_wd')::integer - 1)::date
            else working_days_before(day, parameter('threshold_wd')::integer + 1)
        end as visited_after
    from intervals.days
),

visits as (
    select child_id, visit_date
    from facts.visits
    semi join cohorts.child_in_need_plans as plans on visits.child_id = plans.child_id
),

seen_visits as (
    select child_id, visit_date
    from facts.seen_visits
    semi join cohorts.child_in_need_plans as plans on seen_visits.child_id = plans.child_id
),

-- A visit made before the plan began was not made under it.
visited as (
    select
        plans.*,
        case when not parameter('include_pre_plan_visits')::boolean then plans.start_date else date '0001-01-01' end
            as counted_from,
        case when visits.visit_date >= counted_from then visits.visit_date end as last_visit_date,
        case when seen_visits.visit_date >= counted_from then seen_visits.visit_date end as last_seen_date
    from cohorts.child_in_need_plans as plans
    asof left join visits
        on plans.child_id = visits.child_id and plans.day >= visits.visit_date
    asof left join seen_visits
        on plans.child_id = seen_visits.child_id and plans.day >= seen_visits.visit_date
),

judged as (
    select
        visited.*,
        coalesce(visited.start_date <= windows.visited_after, false) as is_counted,
        coalesce(visited.last_seen_date > windows.visited_after, false) as is_in_time,
        coalesce(visited.last_seen_date, visited.start_date) as waiting_from
    from visited
    inner join windows on visited.day = windows.day
)

select
    day as event_date,
    child_id,
    plan_id as record_id,
    (is_counted and is_in_time)::integer as numerator,
    is_counted::integer as denominator,
    team_id,
    worker_id,
    start_date,
    last_visit_date,
    last_seen_date,
    (day - waiting_from)::integer as days_since,
    case
        when parameter('basis') = 'calendar days' then (waiting_from + parameter('threshold_wd')::integer)::date
        else working_days_after(waiting_from, parameter('threshold_wd')::integer)
    end as due_date
from judged
