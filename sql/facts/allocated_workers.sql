-- Who holds a child's case from each day on which that changed.
-- One row per child and day of change: the worker and team from that day on, null while nobody holds the case,
-- beside the last worker and team before any such gap.

-- An export without roles cannot tell workers apart, so all of them count there; a role that was given and not
-- recognised does not.
with involvements as (
    select
        child_id,
        involvement_id,
        start_date,
        end_date,
        worker_id,
        team_id,
        coalesce(role_code = 'allocated_worker', false) as is_allocated_worker,
        case when role_code = 'allocated_team' then team_id end as allocated_team_id
    from canonical.involvements
    where
        child_id is not null
        and start_date <= as_at()
        and (worker_id is not null or team_id is not null)
        and (
            role_code in ('allocated_worker', 'allocated_team')
            or (role_code is null and role_raw is null)
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

-- Of several at once, an allocated worker comes before a team, the newest before the older. A worker without a team
-- belongs to the team that the child is allocated to.
holders as (
    select
        days_of_change.child_id,
        days_of_change.from_date,
        involvements.worker_id,
        coalesce(
            involvements.team_id,
            first_value(involvements.allocated_team_id ignore nulls) over preferred
        ) as team_id
    from days_of_change
    left join involvements
        on
            days_of_change.child_id = involvements.child_id
            and days_of_change.from_date >= involvements.start_date
            -- A comparison of two sides, or DuckDB tries each day with each involvement of every child.
            and days_of_change.from_date < coalesce(involvements.end_date, date '9999-12-31')
    window preferred as (
        partition by days_of_change.child_id, days_of_change.from_date
        order by
            involvements.is_allocated_worker desc nulls last,
            involvements.start_date desc nulls last,
            involvements.involvement_id desc nulls last,
            involvements.worker_id,
            involvements.team_id
        rows between unbounded preceding and unbounded following
    )
    qualify row_number() over preferred = 1
),

named as (
    select
        holders.*,
        name_or_text(worker_names.worker_name, holders.worker_id) as worker_name,
        name_or_text(team_names.team_name, holders.team_id) as team_name
    from holders
    left join facts.worker_names on holders.worker_id = worker_names.worker_key
    left join facts.team_names on holders.team_id = team_names.team_id
),

named_holders as (
    select
        *,
        case
            when worker_id is not null or team_id is not null then struct_pack(worker_name, team_name)
        end as holder
    from named
)

select
    child_id,
    from_date,
    worker_id,
    worker_name,
    team_id,
    team_name,
    (last_value(holder ignore nulls) over earlier).worker_name as last_worker_name,
    (last_value(holder ignore nulls) over earlier).team_name as last_team_name
from named_holders
window earlier as (partition by child_id order by from_date)
