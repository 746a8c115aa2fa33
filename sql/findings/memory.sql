-- Every finding that any run has made, whether it is still there, was fixed, or could not be looked for this time.
-- One row per finding.
with rules_run as (
    select rule_id from findings.rule_runs where status in ('passed', 'failed')
)

select
    finding_id,
    rule_id,
    part,
    severity,
    gate,
    lists,
    child_id,
    table_or_list,
    record_id,
    message,
    team_name,
    worker_name,
    first_seen,
    as_at() as last_seen,
    times_seen,
    null::date as fixed_on,
    came_back_on
from findings.findings

union all

-- A rule that did not run this time cannot say that its findings are fixed.
select
    memory.* exclude (fixed_on, came_back_on),
    coalesce(memory.fixed_on, case when rules_run.rule_id is not null then as_at() end) as fixed_on,
    memory.came_back_on
from previous.memory
left join rules_run on memory.rule_id = rules_run.rule_id
left join findings.findings on memory.finding_id = findings.finding_id
where findings.finding_id is null
order by finding_id
