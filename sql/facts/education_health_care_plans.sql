-- Education, health and care plans, with the child, the main need and the last review of each. A child has one plan at a
-- time: an amended plan ends where the next one of the child starts.
-- One row per plan issued by the as-at date.
with requests as (
    select request_id, send_id
    from canonical.education_health_care_requests
    where request_id is not null
    qualify row_number() over (partition by request_id order by source_file, source_line) = 1
),

assessments as (
    select assessment_id, request_id
    from canonical.education_health_care_assessments
    where assessment_id is not null
    qualify row_number() over (partition by assessment_id order by source_file, source_line) = 1
),

plans as (
    select
        send_children.child_id,
        plans.plan_id,
        assessments.request_id,
        plans.start_date,
        known_by_then(plans.end_date) as recorded_end_date,
        plans.source_file,
        plans.source_line
    from canonical.education_health_care_plans as plans
    left join assessments on plans.assessment_id = assessments.assessment_id
    left join requests on assessments.request_id = requests.request_id
    left join facts.send_children on requests.send_id = send_children.send_id
    where plans.start_date <= as_at()
),

-- The plan as it stands today: its last review, and the need that comes first.
active_plans as (
    select
        active.request_id,
        known_by_then(active.last_review_date) as last_review_date,
        needs.need_code
    from canonical.education_health_care_active_plans as active
    left join canonical.send_needs as needs on active.active_plan_id = needs.active_plan_id
    where active.request_id is not null
    qualify row_number() over (
        partition by active.request_id
        order by known_by_then(active.last_review_date) desc nulls last, needs.need_rank nulls last, needs.send_need_id
    ) = 1
)

select
    plans.* exclude (recorded_end_date),
    case
        when plans.child_id is null then plans.recorded_end_date
        else least(plans.recorded_end_date, lead(plans.start_date) over by_child)
    end as end_date,
    -- Amendments have one request behind them, and the first day of the first of them counts for reviews.
    case
        when plans.request_id is null then plans.start_date
        else min(plans.start_date) over (partition by plans.request_id)
    end as first_issued_date,
    active_plans.last_review_date,
    send_need.label as primary_need
from plans
left join active_plans on plans.request_id = active_plans.request_id
left join codelists.send_need on active_plans.need_code = send_need.code
window by_child as (partition by plans.child_id order by plans.start_date, plans.plan_id, plans.source_line)
