-- What is wrong in the records and not yet explained, by rule and by the team that holds the children.
-- One row per rule and team; findings about no child stand in a row without a team.
select
    findings.rule_id,
    rule_runs.title,
    findings.severity,
    case findings.severity when 'error' then 1 when 'warning' then 2 else 3 end as severity_order,
    findings.team_name,
    count(*)::integer as findings,
    count(distinct findings.child_id)::integer as children,
    min(findings.first_seen) as oldest,
    min(findings.how_to_fix) as how_to_fix
from findings.findings
left join findings.rule_runs on findings.rule_id = rule_runs.rule_id
where findings.status = 'open'
group by findings.rule_id, rule_runs.title, findings.severity, findings.team_name
