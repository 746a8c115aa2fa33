-- What stops a list from being sent, by rule.
-- One row per list and rule with a blocking finding that touches the list, explained or not.
select
    finding_lists.list,
    finding_states.rule_id,
    rule_runs.title,
    (count(*) filter (finding_states.status = 'open'))::integer as open_findings,
    (count(*) filter (finding_states.status = 'explained'))::integer as explained_findings
from reports.finding_states
inner join findings.finding_lists on finding_states.finding_id = finding_lists.finding_id
inner join findings.rule_runs on finding_states.rule_id = rule_runs.rule_id
where finding_states.gate = 'block'
group by finding_lists.list, finding_states.rule_id, rule_runs.title
order by finding_lists.list, open_findings desc, finding_states.rule_id
