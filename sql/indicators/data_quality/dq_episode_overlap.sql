-- Records that overlap or stand alone at the as-at date: what the rules about that found, and episodes of need in which nothing
-- has been recorded for so many days; and whether nobody has explained it.
-- One row per finding or quiet episode; no earlier day is told.
with rules as (
    select
        split_part(rule, ':', 1) as rule_id,
        nullif(split_part(rule, ':', 2), '') as parts
    from (select unnest(regexp_extract_all(parameter('rules'), '\S+')) as rule)
),

found as (
    select
        findings.child_id,
        coalesce(findings.record_id, findings.finding_id) as record_id,
        findings.status,
        coalesce(rule_runs.title, findings.rule_id) as rule,
        findings.rule_id,
        findings.severity,
        record_words(split_part(findings.table_or_list, '.', 2)) as kind_of_record,
        findings.related_record_ids,
        findings.message,
        findings.how_to_fix,
        findings.first_seen,
        findings.explanation
    from findings.findings
    inner join rules
        on findings.rule_id = rules.rule_id and coalesce(contains(rules.parts, findings.part), true)
    left join findings.rule_runs on findings.rule_id = rule_runs.rule_id
),

-- What was said of an episode in which nothing happened for months holds for the days too.
explained_episodes as (
    select child_id, record_id, min(explanation) as explanation
    from findings.findings
    where rule_id = 'DQ-REF-016' and status = 'explained'
    group by child_id, record_id
),

quiet_episodes as (
    select
        in_need.child_id,
        in_need.referral_id as record_id,
        case when explained_episodes.record_id is null then 'open' else 'explained' end as status,
        'An episode of need in which nothing was recorded lately' as rule,
        'warning' as severity,
        'referral' as kind_of_record,
        greatest(in_need.referral_date, latest_events.last_event_date) as last_event_date,
        explained_episodes.explanation
    from cohorts.children_in_need as in_need
    left join facts.latest_events on in_need.child_id = latest_events.child_id
    left join explained_episodes
        on in_need.child_id = explained_episodes.child_id and in_need.referral_id = explained_episodes.record_id
    anti join cohorts.children_looked_after
        on in_need.day = children_looked_after.day and in_need.child_id = children_looked_after.child_id
    anti join cohorts.child_protection_plans
        on in_need.day = child_protection_plans.day and in_need.child_id = child_protection_plans.child_id
    where
        in_need.day = as_at()
        and greatest(in_need.referral_date, latest_events.last_event_date)
        < as_at() - parameter('no_activity_days')::integer
),

cases as (
    from found
    union all by name
    from quiet_episodes
)

select
    as_at() as event_date,
    child_id,
    record_id,
    (status = 'open')::integer as numerator,
    1 as denominator,
    rule,
    rule_id,
    severity,
    kind_of_record,
    known_since(first_seen) as age_of_issue,
    related_record_ids,
    message,
    how_to_fix,
    first_seen,
    last_event_date,
    explanation
from cases
