-- Children on a plan or in care, and young people with a personal adviser, at the end of each day, and whether a manager
-- recorded oversight of the case in the days before.
-- One row per child and day. Cases allocated for no longer than those days do not count yet.

-- An allocation runs on when the worker changes, and begins again after a gap.
with changes as (
    select
        child_id,
        from_date,
        worker_id is not null or team_id is not null as is_held,
        lag(worker_id is not null or team_id is not null, 1, false) over by_child as was_held
    from facts.allocated_workers
    where child_id is not null
    window by_child as (partition by child_id order by from_date)
),

allocations as (
    select
        child_id,
        from_date,
        is_held,
        max(case when is_held and not was_held then from_date end) over (
            partition by child_id order by from_date
        ) as allocated_date
    from changes
),

advised as (
    select days.day, involvements.child_id, min(involvements.start_date) as allocated_date
    from canonical.involvements
    inner join intervals.days on is_open_on(involvements.start_date, involvements.end_date, days.day)
    where involvements.role_code = 'personal_adviser' and involvements.child_id is not null
    group by days.day, involvements.child_id
),

-- Leaving-care records are undated; whoever has a personal adviser and is in no child's status is leaving care.
children as (
    select
        coalesce(open_children.day, advised.day) as day,
        coalesce(open_children.child_id, advised.child_id) as child_id,
        coalesce(open_children.status, 'Leaving care') as status,
        advised.allocated_date as advised_date
    from cohorts.open_children
    full join advised on open_children.day = advised.day and open_children.child_id = advised.child_id
    where coalesce(open_children.status <> 'In need, without a plan', true)
),

entries as (
    select child_id, oversight_date, min(oversight_type) as oversight_type
    from canonical.management_oversight
    where child_id is not null and oversight_date <= as_at()
    group by child_id, oversight_date
),

allocated as (
    select
        children.day,
        children.child_id,
        children.status,
        coalesce(
            case when allocations.is_held then allocations.allocated_date end,
            case when children.status = 'Leaving care' then children.advised_date end
        ) as allocated_date
    from children
    asof left join allocations
        on children.child_id = allocations.child_id and children.day >= allocations.from_date
),

waits as (
    select
        allocated.*,
        entries.oversight_date,
        entries.oversight_type,
        (greatest(entries.oversight_date, allocated.allocated_date) + parameter('threshold_days')::integer)::date
            as due_date
    from allocated
    asof left join entries
        on allocated.child_id = entries.child_id and allocated.day >= entries.oversight_date
    where allocated.allocated_date is not null
)

select
    day as event_date,
    child_id,
    child_id as record_id,
    (
        day - allocated_date > parameter('threshold_days')::integer
        and coalesce(oversight_date >= day - parameter('threshold_days')::integer, false)
    )::integer as numerator,
    (day - allocated_date > parameter('threshold_days')::integer)::integer as denominator,
    status,
    allocated_date,
    oversight_date,
    oversight_type,
    (day - coalesce(oversight_date, allocated_date))::integer as days_since_oversight,
    due_date
from waits
