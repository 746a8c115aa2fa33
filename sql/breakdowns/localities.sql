-- Where a team sits, from one change to the next.
-- One row per team and span of days; the last span has no end.
select
    team_id,
    locality,
    coalesce(start_date, date '0001-01-01') as from_date,
    lead(coalesce(start_date, date '0001-01-01'), 1, date '9999-12-31') over (
        partition by team_id order by start_date nulls first, source_line
    ) as until_date
from canonical.team_structure
where team_id is not null and locality is not null
