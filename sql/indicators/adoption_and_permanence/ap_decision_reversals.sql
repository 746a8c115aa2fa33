-- Decisions that adoption should be the plan which were reversed.
-- One row per child and reversal.
with reversals as (
    select *
    from canonical.permanence_cases
    where reversed_date <= as_at()
    qualify
        child_id is null
        or row_number() over (
            partition by child_id, reversed_date
            order by
                decision_date desc nulls last,
                length(permanence_id) desc nulls last,
                permanence_id desc,
                source_line desc
        ) = 1
)

select
    reversals.reversed_date as event_date,
    reversals.child_id,
    reversals.permanence_id as record_id,
    1 as numerator,
    1 as denominator,
    reversals.worker_id,
    adoption_reversal_reason.label as reason,
    case reversals.is_sibling_group when 'yes' then 'In a sibling group' when 'no' then 'Not in a sibling group' end
        as sibling_group,
    reversals.decision_date,
    reversals.placement_order_date,
    (reversals.reversed_date - reversals.decision_date)::integer as days_since_decision
from reversals
left join codelists.adoption_reversal_reason on reversals.reversed_reason_code = adoption_reversal_reason.code
