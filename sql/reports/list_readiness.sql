-- Whether each list could be sent today. Not ready: a blocking finding is open, or what the list is made from was not in
-- the exports. Ready with gaps: neither, but an error is open, something else was missing, or a blocking rule did not run.
-- One row per list.
with touching as (
    select
        finding_lists.list,
        count(*) filter (finding_states.gate = 'block' and finding_states.status = 'open') as blocking_open,
        count(*) filter (finding_states.gate = 'block' and finding_states.status = 'explained') as blocking_explained,
        count(*) filter (finding_states.weight = 'error' and finding_states.status = 'open') as other_errors,
        count(*) filter (finding_states.weight = 'warning' and finding_states.status = 'open') as warnings,
        count(*) filter (finding_states.weight = 'info' and finding_states.status = 'open') as infos,
        count(*) filter (finding_states.gate <> 'block' and finding_states.status = 'explained') as other_explained
    from reports.finding_states
    inner join findings.finding_lists on finding_states.finding_id = finding_lists.finding_id
    group by finding_lists.list
),

-- A rule that is not in force, or that annexa can never check, says nothing about these exports.
rules_not_run as (
    select unnest(lists) as list, rule_id
    from findings.rule_runs
    where
        gate = 'block'
        and status not in ('passed', 'failed', 'not_run:not_in_force', 'not_run:not_checked')
),

not_run_counts as (
    select list, count(*) as blocking_rules_not_run
    from rules_not_run
    group by list
),

top_blockers as (
    select list, title, open_findings, count(*) over (partition by list) as blocking_rules
    from reports.list_blockers
    where open_findings > 0
    qualify row_number() over (partition by list order by open_findings desc, rule_id) = 1
),

counts as (
    select
        built_lists.list,
        built_lists.title,
        built_lists.listed,
        built_lists.lacks_its_source,
        built_lists.gaps,
        coalesce(touching.blocking_open, 0)::integer as blocking_open,
        coalesce(touching.blocking_explained, 0)::integer as blocking_explained,
        coalesce(touching.other_errors, 0)::integer as other_errors,
        coalesce(touching.warnings, 0)::integer as warnings,
        coalesce(touching.infos, 0)::integer as infos,
        coalesce(touching.other_explained, 0)::integer as other_explained,
        coalesce(not_run_counts.blocking_rules_not_run, 0)::integer as blocking_rules_not_run,
        coalesce(top_blockers.blocking_rules, 0)::integer as blocking_rules,
        top_blockers.title as top_blocker,
        top_blockers.open_findings as top_blocker_findings
    from findings.built_lists
    left join touching on built_lists.list = touching.list
    left join not_run_counts on built_lists.list = not_run_counts.list
    left join top_blockers on built_lists.list = top_blockers.list
)

select
    *,
    case
        when blocking_open > 0 or lacks_its_source then 'not ready'
        when other_errors > 0 or len(gaps) > 0 or blocking_rules_not_run > 0 then 'ready with gaps'
        else 'ready'
    end as readiness
from counts
order by list
