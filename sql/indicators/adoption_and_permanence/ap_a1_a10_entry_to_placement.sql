-- Children adopted, and the days from entering care to moving in with the adoptive family.
-- One row per child and adoption. Days that cannot be told, or would be fewer than none, are no case of the mean.
with adoptions as (
    select
        *,
        case
            when moved_in_date >= entered_care_date then (moved_in_date - entered_care_date)::integer
        end as days_to_moving_in,
        case when placed_date >= entered_care_date then (placed_date - entered_care_date)::integer end as days_to_placement
    from facts.adoptions
)

select
    adoption_order_date as event_date,
    child_id,
    permanence_id as record_id,
    coalesce(days_to_moving_in, 0) as numerator,
    (days_to_moving_in is not null)::integer as denominator,
    team_id,
    worker_id,
    coalesce(days_to_placement, 0) as placement_numerator,
    (days_to_placement is not null)::integer as placement_denominator,
    sibling_group,
    adopted_by,
    provider,
    entered_care_date,
    placed_date,
    moved_in_date,
    days_to_moving_in
from adoptions
