-- Children adopted, and whether each was placed within twelve months of the decision that adoption was the plan.
-- One row per child and adoption.
select
    adoption_order_date as event_date,
    child_id,
    permanence_id as record_id,
    coalesce(placed_date <= months_after(decision_date, 12), false)::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    sibling_group,
    adopted_by,
    provider,
    decision_date,
    placed_date,
    (placed_date - decision_date)::integer as days_to_placement
from facts.adoptions
