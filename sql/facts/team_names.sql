-- The name to print for a team's id.
-- One row per team.
with names as (
    select team_id, team_name, 1 as preference, null::date as start_date
    from canonical.teams
    union all
    select team_id, team_name, 2, start_date
    from canonical.team_structure
    where coalesce(start_date <= as_at(), true)
)

select team_id, team_name
from names
where team_id is not null and team_name is not null
qualify row_number() over (partition by team_id order by preference, start_date desc, team_name) = 1
