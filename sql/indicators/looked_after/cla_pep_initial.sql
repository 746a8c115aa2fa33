-- Children of the virtual school's ages who started to be looked after and still were when the first personal education plan
-- was due, and whether it was made by then.
-- One row per start in care whose day for it has come.
with starts as (
    select
        *,
        working_days_after(start_date, parameter('threshold_wd')::integer) as due_date,
        working_days_after(start_date, parameter('alternative_wd')::integer) as later_due_date
    from facts.care_starts
    where age between parameter('min_age')::integer and parameter('max_age')::integer
),

-- A review of an older plan is no first plan.
first_plans as (
    select
        starts.child_id,
        starts.period_number,
        min(plans.plan_date) as plan_date
    from starts
    inner join canonical.personal_education_plans as plans
        on
            starts.child_id = plans.child_id
            and plans.plan_date between starts.start_date and coalesce(starts.end_date, as_at())
    where plans.is_initial is distinct from 'no'
    group by starts.child_id, starts.period_number
),

schools as (
    select
        starts.child_id,
        starts.period_number,
        enrolments.school_name,
        enrolments.school_phase
    from starts
    inner join canonical.school_enrolments as enrolments
        on
            starts.child_id = enrolments.child_id
            and enrolments.start_date <= starts.due_date
            and coalesce(enrolments.end_date >= starts.start_date, true)
    qualify row_number() over (
        partition by starts.child_id, starts.period_number order by enrolments.start_date desc, enrolments.enrolment_id
    ) = 1
)

select
    starts.start_date as event_date,
    starts.child_id,
    coalesce(starts.care_period_id, starts.latest_care_episode_id) as record_id,
    coalesce(first_plans.plan_date <= starts.due_date, false)::integer as numerator,
    1 as denominator,
    starts.reviewing_officer,
    starts.unaccompanied,
    starts.legal_status,
    starts.placement_type,
    starts.placement_provider,
    schools.school_name as school,
    schools.school_phase as phase,
    case
        when first_plans.plan_date <= starts.due_date then 'In time'
        when first_plans.plan_date <= starts.later_due_date then 'Late, within the longer limit'
        when first_plans.plan_date > starts.later_due_date then 'Later'
        else 'Not made'
    end as outcome,
    starts.start_date,
    first_plans.plan_date,
    working_days_between(starts.start_date, first_plans.plan_date) as working_days_taken
from starts
left join first_plans
    on starts.child_id = first_plans.child_id and starts.period_number = first_plans.period_number
left join schools on starts.child_id = schools.child_id and starts.period_number = schools.period_number
where starts.due_date <= as_at() and coalesce(starts.end_date > starts.due_date, true)
