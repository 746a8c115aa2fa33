-- What each worker has to put right about the children on the lists, what stops the lists from being sent first.
-- One row per open finding that touches a list and is more than worth knowing.
select
    coalesce(team_name, 'No team') as team_name,
    coalesce(worker_name, 'Nobody allocated') as worker_name,
    child_id,
    message,
    found_by,
    how_to_fix,
    gate = 'block' as is_blocking,
    first_seen,
    as_at() - first_seen as days_open,
    finding_id
from findings.findings
where status = 'open' and child_id is not null and lists is not null and severity <> 'info'
order by
    team_name,
    worker_name,
    max(is_blocking) over (partition by team_name, worker_name, child_id) desc,
    child_id,
    is_blocking desc,
    message,
    finding_id
