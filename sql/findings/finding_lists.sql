-- The lists that a finding touches: those that it names itself, or else those of its rule, that the child is on. A finding
-- about no child, such as a missing file, touches them all.
-- One row per finding and list.
with rule_lists as (
    select rule_id, unnest(lists) as list from findings.rule_runs
)

select rule_findings.finding_id, rule_lists.list
from findings.rule_findings
inner join rule_lists on rule_findings.rule_id = rule_lists.rule_id
left join findings.listed_children
    on rule_lists.list = listed_children.list and rule_findings.child_id = listed_children.child_id
where
    (rule_findings.child_id is null or listed_children.child_id is not null)
    and (
        rule_findings.own_lists is null
        or list_contains(string_split(rule_findings.own_lists, ','), rule_lists.list::varchar)
    )
