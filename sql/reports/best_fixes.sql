-- The fixes that would put right the rows of most children: what must be fixed or explained, still open, and on a list.
-- One row per rule and what to do: parts of a rule that are put right in the same way are one fix.
with on_lists as (
    select distinct
        finding_states.finding_id,
        finding_states.rule_id,
        finding_states.weight,
        finding_states.weight_order,
        finding_states.how_to_fix,
        finding_states.child_id,
        finding_lists.list
    from reports.finding_states
    inner join findings.finding_lists on finding_states.finding_id = finding_lists.finding_id
    where
        finding_states.status = 'open'
        and finding_states.gate <> 'none'
        and finding_states.child_id is not null
)

select
    on_lists.rule_id,
    rule_runs.title,
    arg_min(on_lists.weight, on_lists.weight_order) as weight,
    on_lists.how_to_fix,
    count(distinct on_lists.child_id)::integer as children,
    count(distinct on_lists.finding_id)::integer as findings,
    list_sort(list(distinct on_lists.list)) as lists
from on_lists
inner join findings.rule_runs on on_lists.rule_id = rule_runs.rule_id
group by on_lists.rule_id, rule_runs.title, on_lists.how_to_fix
order by children desc, min(on_lists.weight_order), on_lists.rule_id, on_lists.how_to_fix
