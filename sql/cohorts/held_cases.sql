-- The children whose case a worker holds at the end of each day, whatever is open for them: an allocation that nobody ended is a
-- case that somebody holds.
-- One row per child and day.
with spells as (
    select
        workers.child_id,
        coalesce(worker_details.worker_id, workers.worker_id) as worker_id,
        workers.team_id,
        workers.from_date,
        lead(workers.from_date, 1, date '9999-12-31') over (
            partition by workers.child_id order by workers.from_date
        ) as until_date
    from facts.allocated_workers as workers
    left join facts.worker_details on workers.worker_id = worker_details.worker_key
    where workers.child_id is not null
),

held as (
    select days.day, spells.*
    from spells
    inner join intervals.days on days.day >= spells.from_date and days.day < spells.until_date
    where spells.worker_id is not null
),

-- A worker belongs to the team in which most of their cases are.
teams as (
    select day, worker_id, team_id
    from held
    where team_id is not null
    group by day, worker_id, team_id
    qualify row_number() over (partition by day, worker_id order by count(*) desc, team_id) = 1
)

select
    held.day,
    held.child_id,
    held.worker_id,
    teams.team_id,
    held.from_date as allocated_date,
    coalesce(open_children.status, 'No open referral, plan or care') as status
from held
left join teams on held.day = teams.day and held.worker_id = teams.worker_id
left join cohorts.open_children on held.day = open_children.day and held.child_id = open_children.child_id
