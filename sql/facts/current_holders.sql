-- Who holds a child's case at the as-at date; where nobody does, who held it last.
-- One row per child who ever had a worker or a team.
select
    child_id,
    worker_id,
    coalesce(worker_name, last_worker_name) as worker_name,
    coalesce(team_name, last_team_name) as team_name
from facts.allocated_workers
where from_date <= as_at() and child_id is not null
qualify row_number() over (partition by child_id order by from_date desc) = 1
