-- The findings that somebody has to fix or explain, and what was said of them: those that stop the lists from being sent
-- first, then those on a list, then the others.
-- One row per finding whose gate is not "none", or that somebody explained.
with said as (
    select finding_id, values_mark, explanation, explained_by, explained_until
    from answers.explanations
),

said_before as (
    select finding_id, values_mark as earlier_mark, explanation
    from answers.explanations
    where explanation is not null
    qualify row_number() over (partition by finding_id order by version desc) = 1
)

select
    findings.rule_id,
    findings.child_id,
    findings.message,
    findings.found_by,
    findings.lists,
    case findings.gate when 'block' then 'yes' else 'no' end as gate,
    findings.first_seen,
    case
        when findings.status = 'explained' then 'explained'
        when said.explanation is null and said_before.explanation is not null then 'values have changed'
        when said.explanation is null then 'open'
        when said.explained_by is null then 'says nobody'
        when said.explained_until < as_at() then 'expired'
        else 'open'
    end as state,
    said.explanation,
    said.explained_by,
    said.explained_until,
    case when said.explanation is null then said_before.explanation end as said_before,
    findings.finding_id,
    findings.values_mark
from findings.findings
left join said
    on findings.finding_id = said.finding_id and findings.values_mark = said.values_mark
left join said_before
    on findings.finding_id = said_before.finding_id and findings.values_mark <> said_before.earlier_mark
where findings.gate <> 'none' or said.explanation is not null
order by
    (findings.gate = 'block') desc,
    (findings.lists is null),
    findings.rule_id,
    findings.child_id,
    findings.finding_id
