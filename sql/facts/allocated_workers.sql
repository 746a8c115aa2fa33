-- Who holds a child's case from each day on which that changed.
-- One row per child and day of change: the worker and team from that day on, null while nobody holds the case,
-- beside the last worker and team before any such gap.

-- An export without roles cannot tell workers apart, so all of them count there; a role that was given and not
-- recognised does not.
with involvements as (
    select
        involvements.child_id,
        involvements.involvement_id,
        involvements.start_date,
        involvements.end_date,
        involvements.worker_id,
        involvements.team_id,
        name_or_text(worker_names.worker_name, involvements.worker_id) as worker_name,
        name_or_text(team_names.team_name, involvements.team_id) as team_name,
        coalesce(involvements.role_code = 'allocated_worker', false)::integer as is_allocated_worker
    from canonical.involvements
    left join facts.worker_names on involvements.worker_id = worker_names.worker_key
    left join facts.team_names on involvements.team_id = team_names.team_id
    where
        involvements.child_id is not null
        and involvements.start_date <= as_at()
        and (
            involvements.role_code in ('allocated_worker', 'allocated_team')
            or (involvements.role_code is null and involvements.role_raw is null)
        )
),

days_of_change as (
    select child_id, start_date as from_date
    from involvements
    union
    select child_id, end_date
    from involvements
    where end_date <= as_at()
),

-- Of several at once, an allocated worker comes before a team, the newest before the older.
holders as (
    select
        days_of_change.child_id,
        days_of_change.from_date,
        involvements.worker_id,
        involvements.worker_name,
        involvements.team_id,
        involvements.team_name
    from days_of_change
    left join involvements
        on
            days_of_change.child_id = involvements.child_id
            and days_of_change.from_date >= involvements.start_date
            and coalesce(days_of_change.from_date < involvements.end_date, true)
    qualify row_number() over (
        partition by days_of_change.child_id, days_of_change.from_date
        order by
            involvements.is_allocated_worker desc nulls last,
            involvements.start_date desc nulls last,
            involvements.involvement_id desc
    ) = 1
)

select
    child_id,
    from_date,
    worker_id,
    worker_name,
    team_id,
    team_name,
    last_value(worker_name ignore nulls) over earlier as last_worker_name,
    last_value(team_name ignore nulls) over earlier as last_team_name
from holders
window earlier as (partition by child_id order by from_date)
