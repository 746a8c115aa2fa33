-- What the rules found, with who holds the case, since when it is known, and what the council said of it.
-- One row per finding.

with touched_lists as (
    select finding_id, string_agg(list::varchar, ', ' order by list) as lists
    from findings.finding_lists
    group by finding_id
),

-- What was said holds until its date, only of the values that it was said of, and only if somebody stands by it.
explanations as (
    select *
    from answers.explanations
    where
        explanation is not null
        and explained_by is not null
        and (explained_until is null or explained_until >= as_at())
)

select
    rule_findings.finding_id,
    rule_findings.rule_id,
    rule_findings.part,
    rule_findings.severity,
    rule_findings.gate,
    touched_lists.lists,
    rule_findings.child_id,
    rule_findings.table_or_list,
    rule_findings.record_id,
    rule_findings.related_record_ids,
    rule_findings.row_number,
    rule_findings.source_file,
    rule_findings.source_line,
    rule_findings.columns,
    rule_findings.values,
    rule_findings.values_mark,
    rule_findings.found_by,
    rule_findings.message,
    rule_findings.how_to_fix,
    current_holders.team_name,
    current_holders.worker_name,
    coalesce(memory.first_seen, as_at()) as first_seen,
    coalesce(memory.times_seen, 0) + 1 as times_seen,
    case when memory.fixed_on is not null then as_at() else memory.came_back_on end as came_back_on,
    case when explanations.finding_id is not null then 'explained' else 'open' end as status,
    explanations.explanation,
    explanations.explained_by,
    explanations.explained_until
from findings.rule_findings
left join touched_lists on rule_findings.finding_id = touched_lists.finding_id
left join facts.current_holders on rule_findings.child_id = current_holders.child_id
left join previous.memory on rule_findings.finding_id = memory.finding_id
left join explanations
    on
        rule_findings.finding_id = explanations.finding_id
        and rule_findings.values_mark = explanations.values_mark
order by
    rule_findings.rule_id,
    rule_findings.part,
    rule_findings.child_id,
    rule_findings.record_id,
    rule_findings.finding_id
