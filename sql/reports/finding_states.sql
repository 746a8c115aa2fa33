-- What the rules found, with what has become of each finding since the run before, and how much it weighs.
-- One row per finding.
select
    findings.*,
    case
        when findings.status = 'explained' then 'explained'
        when memory.finding_id is null then 'new'
        when memory.fixed_on is not null then 'came back'
        else 'open'
    end as state,
    case when findings.gate = 'block' then 'blocks' else findings.severity end as weight,
    case
        when findings.gate = 'block' then 1
        when findings.severity = 'error' then 2
        when findings.severity = 'warning' then 3
        else 4
    end as weight_order,
    -- A run for an earlier date than the one that first saw it counts no days.
    greatest(as_at() - findings.first_seen, 0)::integer as days_open
from findings.findings
left join previous.memory on findings.finding_id = memory.finding_id
order by findings.rule_id, findings.part, findings.child_id, findings.record_id, findings.finding_id
