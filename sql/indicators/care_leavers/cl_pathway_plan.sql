-- Eligible, relevant and former relevant young people at the as-at date, and whether the pathway plan of each was
-- reviewed in time.
-- One row per young person; the records are undated, so no earlier day is told.

-- A first plan is due some months after a child becomes eligible or, by leaving care, relevant. At 18 it is late.
with young_people as (
    select
        *,
        case
            when pathway_plan_review_date is not null
                then months_after(pathway_plan_review_date, parameter('interval_months')::integer)
            when category_code = 'former_relevant' then left_care_date
            else months_after(
                coalesce(became_eligible_date, left_care_date), parameter('first_plan_months')::integer
            )
        end as due_date
    from facts.current_care_leavers
    where category_code in ('eligible', 'relevant', 'former_relevant')
)

select
    as_at() as event_date,
    child_id,
    record_id,
    coalesce(
        due_date >= as_at() and (pathway_plan_review_date is not null or category_code <> 'former_relevant'), false
    )::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    age_in_years,
    eligibility,
    adviser_name,
    unaccompanied,
    case when pathway_plan_review_date is null then 'No plan' else 'Has a plan' end as plan,
    pathway_plan_review_date,
    due_date,
    (as_at() - due_date)::integer as days_overdue
from young_people
