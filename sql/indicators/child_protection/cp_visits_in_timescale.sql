-- Children on a child protection plan at the end of each day, and whether each was seen on a visit within the days that
-- the council allows. Children new to their plan are not yet counted, unless the council counts them from its start.
-- One row per child on a plan and day.

-- The latest day on which a plan is old enough to count, and the day after which a visit is recent enough.
with windows as (
    select
        day,
        case
            when parameter('basis') = 'calendar days' then (day - parameter('threshold_wd')::integer)::date
            else working_days_before(day, parameter('threshold_wd')::integer)
        end as begun_by,
        case
            when parameter('basis') = 'calendar days' then (day - parameter('threshold_wd')::integer - 1)::date
            else working_days_before(day, parameter('threshold_wd')::integer + 1)
        end as visited_after
    from intervals.days
),

protection_visits as (
    select child_id, visit_date, is_seen_alone
    from facts.visits
    semi join cohorts.child_protection_plans as plans on visits.child_id = plans.child_id
    where is_child_protection_visit
),

visits_seen as (
    select child_id, visit_date
    from facts.seen_visits
    semi join cohorts.child_protection_plans as plans on seen_visits.child_id = plans.child_id
    where is_child_protection_visit
),

visits_seen_alone as (
    select child_id, visit_date
    from protection_visits
    where is_seen_alone = 'yes'
),

-- A visit made before the plan began was not made under it.
plans as (
    select
        *,
        case when not parameter('include_pre_plan_visits')::boolean then start_date else date '0001-01-01' end
            as counted_from
    from cohorts.child_protection_plans
),

visited as (
    select
        plans.*,
        case when visits.visit_date >= plans.counted_from then visits.visit_date end as last_visit_date,
        case when visits_seen.visit_date >= plans.counted_from then visits_seen.visit_date end as last_seen_date,
        case when visits_seen_alone.visit_date >= plans.counted_from then visits_seen_alone.visit_date end
            as last_seen_alone_date
    from plans
    asof left join protection_visits as visits
        on plans.child_id = visits.child_id and plans.day >= visits.visit_date
    asof left join visits_seen
        on plans.child_id = visits_seen.child_id and plans.day >= visits_seen.visit_date
    asof left join visits_seen_alone
        on plans.child_id = visits_seen_alone.child_id and plans.day >= visits_seen_alone.visit_date
),

judged as (
    select
        visited.*,
        parameter('newer_plans') = 'from start' or visited.start_date <= windows.begun_by as is_counted,
        coalesce(
            visited.last_seen_date,
            case when parameter('newer_plans') = 'from start' then visited.start_date end
        ) > windows.visited_after as is_in_time,
        visited.last_visit_date > windows.visited_after as is_visited_in_time,
        visited.last_seen_alone_date > windows.visited_after as is_seen_alone_in_time,
        age_on(child_profiles.birth_date, visited.day) >= parameter('min_age')::integer as is_old_enough,
        coalesce(visited.last_seen_date, visited.start_date) as waiting_from
    from visited
    inner join windows on visited.day = windows.day
    left join facts.child_profiles on visited.child_id = child_profiles.child_id
)

select
    day as event_date,
    child_id,
    plan_id as record_id,
    coalesce(is_counted and is_in_time, false)::integer as numerator,
    coalesce(is_counted, false)::integer as denominator,
    coalesce(is_counted and is_visited_in_time, false)::integer as is_visited,
    coalesce(is_counted and is_old_enough and is_seen_alone_in_time, false)::integer as is_seen_alone,
    coalesce(is_counted and is_old_enough, false)::integer as is_old_enough,
    category as category_of_abuse,
    start_date,
    last_visit_date,
    last_seen_date,
    last_seen_alone_date,
    (day - waiting_from)::integer as days_since,
    case
        when parameter('basis') = 'calendar days' then (waiting_from + parameter('threshold_wd')::integer)::date
        else working_days_after(waiting_from, parameter('threshold_wd')::integer)
    end as due_date
from judged
