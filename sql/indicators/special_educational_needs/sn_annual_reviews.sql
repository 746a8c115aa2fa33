-- Children with an education, health and care plan at the as-at date, and whether it was reviewed in the months before.
-- One row per child, or per plan whose child is not known; only the last review is known, so no earlier day is told.
with enrolments as (
    select child_id, school_name, school_phase, start_date, end_date
    from canonical.school_enrolments
    where child_id is not null and start_date is not null
),

plans as (
    select
        as_at() as day,
        *,
        -- A review before there was a plan is of another.
        case when last_review_date >= first_issued_date then last_review_date end as review_date
    from facts.education_health_care_plans
    where is_open(start_date, end_date)
    qualify
        child_id is null
        or row_number() over (partition by child_id order by start_date desc, plan_id desc nulls last) = 1
),

due_plans as (
    select
        *,
        months_after(coalesce(review_date, first_issued_date), parameter('months')::integer) as due_date,
        months_after(first_issued_date, parameter('months')::integer) <= day as has_reached_first_review
    from plans
)

select
    due_plans.day as event_date,
    due_plans.child_id,
    due_plans.plan_id as record_id,
    (
        due_plans.has_reached_first_review
        and due_plans.review_date is not null
        and due_plans.due_date >= due_plans.day
    )::integer as numerator,
    due_plans.has_reached_first_review::integer as denominator,
    due_plans.primary_need,
    case when coalesce(enrolments.end_date > due_plans.day, true) then enrolments.school_phase end as school_phase,
    coalesce(open_children.status, 'Not open to social care') as social_care_status,
    due_plans.first_issued_date,
    due_plans.review_date as last_review_date,
    due_plans.due_date,
    case when due_plans.due_date < due_plans.day then (due_plans.day - due_plans.due_date)::integer end as days_overdue
from due_plans
left join cohorts.open_children
    on due_plans.day = open_children.day and due_plans.child_id = open_children.child_id
asof left join enrolments on due_plans.child_id = enrolments.child_id and due_plans.day >= enrolments.start_date
