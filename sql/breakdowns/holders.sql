-- Who holds a child's case from one change to the next.
-- One row per child and span of days; the last span has no end.
select
    child_id,
    from_date,
    lead(from_date, 1, date '9999-12-31') over (partition by child_id order by from_date) as until_date,
    worker_id,
    worker_name,
    team_id,
    team_name
from facts.allocated_workers
where child_id is not null
