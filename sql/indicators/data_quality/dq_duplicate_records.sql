-- People and contacts that look as if they were recorded twice at the as-at date, and whether nobody has explained it.
-- One row per pair that a rule found, or per number or id that several share; no earlier day is told.
with rules as (
    select
        split_part(rule, ':', 1) as rule_id,
        nullif(split_part(rule, ':', 2), '') as parts
    from (select unnest(regexp_extract_all(parameter('rules'), '\S+')) as rule)
)

select
    as_at() as event_date,
    findings.child_id,
    coalesce(findings.record_id, findings.finding_id) as record_id,
    (findings.status = 'open')::integer as numerator,
    1 as denominator,
    coalesce(rule_runs.title, findings.rule_id) as rule,
    findings.rule_id,
    findings.severity,
    record_words(split_part(findings.table_or_list, '.', 2)) as kind_of_record,
    known_since(findings.first_seen) as age_of_issue,
    findings.related_record_ids,
    findings.message,
    findings.how_to_fix,
    findings.first_seen,
    findings.explanation
from findings.findings
inner join rules
    on findings.rule_id = rules.rule_id and coalesce(contains(rules.parts, findings.part), true)
left join findings.rule_runs on findings.rule_id = rule_runs.rule_id
