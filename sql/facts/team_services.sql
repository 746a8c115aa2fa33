-- The service that a team belongs to, as the council last had it.
-- One row per team.
select team_id, service
from canonical.team_structure
where team_id is not null and service is not null and coalesce(start_date <= as_at(), true)
qualify row_number() over (partition by team_id order by start_date desc nulls last, source_line) = 1
