-- Children with an education, health and care plan at the end of each day.
-- One row per child and day, or per plan whose child is not known.
with enrolments as (
    select child_id, school_name, school_phase, start_date, end_date
    from canonical.school_enrolments
    where child_id is not null and start_date is not null
),

plans as (
    select days.day, plans.*
    from facts.education_health_care_plans as plans
    inner join intervals.days on is_open_on(plans.start_date, plans.end_date, days.day)
    qualify
        plans.child_id is null
        or row_number() over (
            partition by days.day, plans.child_id order by plans.start_date desc, plans.plan_id desc nulls last
        ) = 1
)

select
    plans.day as event_date,
    plans.child_id,
    plans.plan_id as record_id,
    1 as numerator,
    1 as denominator,
    plans.primary_need,
    case when coalesce(enrolments.end_date > plans.day, true) then enrolments.school_phase end as school_phase,
    coalesce(open_children.status, 'Not open to social care') as social_care_status,
    plans.first_issued_date,
    plans.start_date,
    case when coalesce(enrolments.end_date > plans.day, true) then enrolments.school_name end as school_name
from plans
left join cohorts.open_children
    on plans.day = open_children.day and plans.child_id = open_children.child_id
asof left join enrolments on plans.child_id = enrolments.child_id and plans.day >= enrolments.start_date
