-- Children adopted who had a placement order and were placed before the adoption order, and the days from the placement
-- order to the match: none where the match came first.
-- One row per child and adoption.
with adoptions as (
    select
        *,
        greatest((matched_date - placement_order_date)::integer, 0) as days_to_match
    from facts.adoptions
    where placement_order_date is not null and placed_date < adoption_order_date
)

select
    adoption_order_date as event_date,
    child_id,
    permanence_id as record_id,
    case when matched_date is null then 0 else days_to_match end as numerator,
    (matched_date is not null)::integer as denominator,
    team_id,
    worker_id,
    sibling_group,
    adopted_by,
    provider,
    placement_order_date,
    matched_date,
    placed_date,
    case when matched_date is not null then days_to_match end as days_to_match
from adoptions
