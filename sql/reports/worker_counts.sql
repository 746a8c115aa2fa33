-- What each worker's children have to put right, the team with most to do first; a fix counts for the team and worker who
-- held the case when it was found.
-- One row per team and worker; a case that nobody holds has neither.
with gone as (
    select team_name, worker_name, count(*) as fixed_findings
    from reports.fixed_findings
    where child_id is not null
    group by team_name, worker_name
),

found as (
    select
        team_name,
        worker_name,
        count(distinct child_id) filter (status = 'open') as children,
        count(*) filter (status = 'open') as open_findings,
        count(*) filter (weight = 'blocks' and status = 'open') as blocking,
        count(*) filter (weight = 'error' and status = 'open') as errors,
        count(*) filter (weight = 'warning' and status = 'open') as warnings,
        count(*) filter (weight = 'info' and status = 'open') as infos,
        count(*) filter (state = 'new') as new_findings,
        count(*) filter (state = 'came back') as came_back,
        count(*) filter (status = 'explained') as explained_findings
    from reports.finding_states
    where child_id is not null
    group by team_name, worker_name
),

counts as (
    select
        coalesce(found.team_name, gone.team_name) as team_name,
        coalesce(found.worker_name, gone.worker_name) as worker_name,
        coalesce(found.children, 0)::integer as children,
        coalesce(found.open_findings, 0)::integer as open_findings,
        coalesce(found.blocking, 0)::integer as blocking,
        coalesce(found.errors, 0)::integer as errors,
        coalesce(found.warnings, 0)::integer as warnings,
        coalesce(found.infos, 0)::integer as infos,
        coalesce(found.new_findings, 0)::integer as new_findings,
        coalesce(found.came_back, 0)::integer as came_back,
        coalesce(found.explained_findings, 0)::integer as explained_findings,
        coalesce(gone.fixed_findings, 0)::integer as fixed_findings
    from found
    full join gone
        on
            found.team_name is not distinct from gone.team_name
            and found.worker_name is not distinct from gone.worker_name
)

select *, (sum(open_findings) over (partition by team_name))::integer as open_in_team
from counts
order by
    (team_name is null),
    open_in_team desc,
    team_name,
    (worker_name is null),
    open_findings desc,
    worker_name
