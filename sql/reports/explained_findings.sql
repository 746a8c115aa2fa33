-- What a person has said is right as it is, with who says so and until when; those that end soonest first.
-- One row per finding that is explained.
select
    child_id,
    team_name,
    worker_name,
    weight,
    message,
    explanation,
    explained_by,
    explained_until,
    lists,
    first_seen,
    times_seen,
    rule_id,
    finding_id
from reports.finding_states
where status = 'explained'
order by explained_until nulls last, weight_order, child_id, rule_id, part, finding_id
