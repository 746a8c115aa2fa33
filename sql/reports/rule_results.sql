-- What became of each rule, and of what it found. A rule that did not run says so and why: it never looks like a pass.
-- One row per rule.
with found as (
    select
        rule_id,
        count(*) filter (status = 'open') as open_findings,
        count(*) filter (state = 'new') as new_findings,
        count(*) filter (state = 'came back') as came_back,
        count(*) filter (status = 'explained') as explained_findings,
        count(distinct child_id) as children,
        min(message) as example
    from reports.finding_states
    group by rule_id
),

-- Findings of the run before that this run did not see again: gone, or not looked for.
gone as (
    select
        memory.rule_id,
        count(*) filter (memory.fixed_on is not null) as fixed_findings,
        count(*) filter (memory.fixed_on is null) as not_looked_for
    from findings.memory
    inner join previous.memory as memory_before on memory.finding_id = memory_before.finding_id
    left join findings.findings on memory.finding_id = findings.finding_id
    where memory_before.fixed_on is null and findings.finding_id is null
    group by memory.rule_id
)

select
    rule_runs.rule_id,
    rule_runs.family,
    rule_runs.title,
    rule_runs.severity,
    rule_runs.gate,
    case
        when rule_runs.status in ('passed', 'failed', 'error') then rule_runs.status
        when rule_runs.status = 'not_run:not_checked' then 'not checked'
        else 'not run'
    end as outcome,
    case when rule_runs.status not in ('passed', 'failed') then 'not checked: ' || rule_runs.reason end as why_not_checked,
    rule_runs.rows_tested,
    coalesce(found.open_findings, 0)::integer as open_findings,
    coalesce(found.new_findings, 0)::integer as new_findings,
    coalesce(found.came_back, 0)::integer as came_back,
    coalesce(found.explained_findings, 0)::integer as explained_findings,
    coalesce(gone.fixed_findings, 0)::integer as fixed_findings,
    coalesce(gone.not_looked_for, 0)::integer as not_looked_for,
    coalesce(found.children, 0)::integer as children,
    found.example
from findings.rule_runs
left join found on rule_runs.rule_id = found.rule_id
left join gone on rule_runs.rule_id = gone.rule_id
order by
    case outcome when 'failed' then 1 when 'error' then 2 when 'not run' then 3 when 'not checked' then 4 else 5 end,
    case rule_runs.gate when 'block' then 1 when 'acknowledge' then 2 else 3 end,
    open_findings desc,
    rule_runs.rule_id
