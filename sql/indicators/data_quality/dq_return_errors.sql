-- What the rules that ask the same as the children in need census or the SSDA903 found at the as-at date, and whether it still
-- stands unexplained. What a return refuses is an error, what it asks about is a query.
-- One row per finding; no earlier day is told.
with return_rules as (
    select
        rule_id,
        title,
        case
            when list_contains(peers, 'cin') and list_contains(peers, '903') then 'Both'
            when list_contains(peers, 'cin') then 'Children in need census'
            else 'SSDA903'
        end as collection
    from findings.rule_runs
    where list_has_any(peers, ['cin', '903'])
)

select
    as_at() as event_date,
    findings.child_id,
    coalesce(findings.record_id, findings.finding_id) as record_id,
    (findings.status = 'open')::integer as numerator,
    1 as denominator,
    return_rules.collection,
    case findings.severity when 'error' then 'Error' else 'Query' end as error_or_query,
    return_rules.title as rule,
    findings.rule_id,
    record_words(split_part(findings.table_or_list, '.', 2)) as kind_of_record,
    array_to_string(
        list_transform(
            string_split(findings.columns, ', '),
            lambda field: column_words(split_part(field, '.', 3))
        ),
        ', '
    ) as field,
    known_since(findings.first_seen) as age_of_issue,
    findings.message,
    findings.how_to_fix,
    findings.first_seen,
    findings.explanation,
    (findings.status = 'open' and findings.severity = 'error')::integer as is_error,
    (findings.status = 'open' and findings.severity = 'warning')::integer as is_query
from findings.findings
inner join return_rules on findings.rule_id = return_rules.rule_id
where findings.severity in ('error', 'warning')
