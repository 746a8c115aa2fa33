-- Children adopted, and the days of each stage between entering care and the order.
-- One row per child and adoption. A stage whose days cannot be told, or would be fewer than none, is no case of its mean.
with adoptions as (
    select
        *,
        case
            when decision_date >= entered_care_date then (decision_date - entered_care_date)::integer
        end as to_decision,
        case when matched_date >= decision_date then (matched_date - decision_date)::integer end as to_match,
        case when placed_date >= matched_date then (placed_date - matched_date)::integer end as to_placement,
        case
            when placed_date >= entered_care_date then (placed_date - entered_care_date)::integer
        end as entry_to_placement,
        case when adoption_order_date >= placed_date then (adoption_order_date - placed_date)::integer end as to_order,
        case
            when adoption_order_date >= entered_care_date then (adoption_order_date - entered_care_date)::integer
        end as entry_to_order
    from facts.adoptions
)

select
    adoption_order_date as event_date,
    child_id,
    permanence_id as record_id,
    coalesce(entry_to_order, 0) as numerator,
    (entry_to_order is not null)::integer as denominator,
    team_id,
    worker_id,
    coalesce(to_decision, 0) as days_to_decision,
    (to_decision is not null)::integer as has_days_to_decision,
    coalesce(to_match, 0) as days_to_match,
    (to_match is not null)::integer as has_days_to_match,
    coalesce(to_placement, 0) as days_to_placement,
    (to_placement is not null)::integer as has_days_to_placement,
    coalesce(entry_to_placement, 0) as days_entry_to_placement,
    (entry_to_placement is not null)::integer as has_days_entry_to_placement,
    coalesce(to_order, 0) as days_to_order,
    (to_order is not null)::integer as has_days_to_order,
    sibling_group,
    adopted_by,
    provider,
    entered_care_date,
    decision_date,
    matched_date,
    placed_date,
    entry_to_order
from adoptions
