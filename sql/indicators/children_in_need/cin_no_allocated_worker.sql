-- Children whom social care works with at the end of each day, and whether nobody holds the case who is a social worker
-- and still works here. A team that holds a case without naming a worker does not count.
-- One row per child and day.
with last_days_of_workers as (
    select worker_id, max(coalesce(end_date, date '9999-12-31')) as left_date
    from canonical.workforce_posts
    where worker_id is not null
    group by worker_id
),

-- An export without roles cannot tell workers apart, so all of them count there.
allocations as (
    select
        involvements.child_id,
        involvements.start_date,
        least(involvements.end_date, last_days_of_workers.left_date) as end_date,
        name_or_text(worker_names.worker_name, involvements.worker_id) as worker_name
    from canonical.involvements
    left join last_days_of_workers on involvements.worker_id = last_days_of_workers.worker_id
    left join facts.worker_names on involvements.worker_id = worker_names.worker_key
    left join facts.worker_details on involvements.worker_id = worker_details.worker_key
    where
        involvements.child_id is not null
        and involvements.worker_id is not null
        and involvements.start_date <= as_at()
        and (
            involvements.role_code = parameter('role')
            or (involvements.role_code is null and involvements.role_raw is null)
        )
        and (not parameter('must_be_social_worker')::boolean or coalesce(worker_details.is_social_worker, true))
),

allocated as (
    select distinct days.day, allocations.child_id
    from allocations
    inner join intervals.days on is_open_on(allocations.start_date, allocations.end_date, days.day)
),

ended_allocations as (
    select child_id, end_date, max(worker_name) as worker_name
    from allocations
    where end_date is not null
    group by child_id, end_date
)

select
    children.day as event_date,
    children.child_id,
    children.child_id as record_id,
    (allocated.child_id is null)::integer as numerator,
    1 as denominator,
    children.status,
    case when allocated.child_id is null then greatest(ended.end_date, children.start_date) end as unallocated_since,
    case when allocated.child_id is null then (children.day - greatest(ended.end_date, children.start_date))::integer end
        as days_unallocated,
    case when allocated.child_id is null then ended.worker_name end as last_worker
from cohorts.open_children as children
left join allocated on children.day = allocated.day and children.child_id = allocated.child_id
left join facts.child_profiles on children.child_id = child_profiles.child_id
asof left join ended_allocations as ended
    on children.child_id = ended.child_id and children.day >= ended.end_date
-- An adult who still gets services has a personal adviser.
where coalesce(child_profiles.turns_18_date > children.day, true)
