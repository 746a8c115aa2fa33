-- What is wrong with the records of each child, the child with most to put right on a list first. Children without a
-- finding are not here.
-- One row per finding about a child.
with children_on_lists as (
    select child_id, string_agg(list::varchar, ', ' order by list) as on_lists
    from findings.listed_children
    group by child_id
),

children as (
    select
        child_id,
        count(*) filter (weight = 'blocks' and status = 'open') as blocking_open,
        count(*) filter (weight = 'error' and status = 'open') as errors_open,
        count(*) filter (status = 'open') as open_findings
    from reports.finding_states
    where child_id is not null
    group by child_id
)

select
    finding_states.child_id,
    finding_states.team_name,
    finding_states.worker_name,
    children_on_lists.on_lists,
    finding_states.weight,
    finding_states.message,
    finding_states.found_by,
    finding_states.how_to_fix,
    finding_states.lists,
    finding_states.first_seen,
    finding_states.days_open,
    finding_states.times_seen,
    finding_states.state,
    finding_states.rule_id,
    finding_states.finding_id
from reports.finding_states
inner join children on finding_states.child_id = children.child_id
left join children_on_lists on finding_states.child_id = children_on_lists.child_id
order by
    (children_on_lists.child_id is null),
    children.blocking_open desc,
    children.errors_open desc,
    children.open_findings desc,
    finding_states.child_id,
    (finding_states.status = 'explained'),
    finding_states.weight_order,
    finding_states.rule_id,
    finding_states.part,
    finding_states.finding_id
