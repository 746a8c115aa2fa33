-- All that is known of each finding: of those that are there, those that were fixed, and those that this run could not
-- look for. What nobody has to look at comes last.
-- One row per finding.
with known as (
    select
        memory.finding_id,
        memory.rule_id,
        memory.part,
        rule_runs.title,
        case
            when findings.finding_id is not null then findings.status
            when memory.fixed_on is not null then 'fixed'
            else 'not looked for'
        end as state,
        memory.severity,
        memory.gate,
        memory.lists,
        memory.child_id,
        memory.record_id,
        findings.related_record_ids,
        findings.row_number,
        findings.source_file,
        findings.source_line,
        findings."values",
        findings.found_by,
        memory.message,
        findings.how_to_fix,
        memory.team_name,
        memory.worker_name,
        memory.first_seen,
        memory.last_seen,
        memory.times_seen,
        memory.fixed_on,
        memory.came_back_on,
        findings.explanation,
        findings.explained_by,
        findings.explained_until
    from findings.memory
    left join findings.findings on memory.finding_id = findings.finding_id
    left join findings.rule_runs on memory.rule_id = rule_runs.rule_id
)

select
    *,
    row_number() over (
        order by
            list_position(['open', 'explained', 'not looked for', 'fixed'], state),
            list_position(['block', 'acknowledge', 'none'], gate),
            list_position(['error', 'warning', 'info'], severity),
            fixed_on desc,
            rule_id,
            part,
            record_id,
            finding_id
    ) as position
from known
order by position
