-- Children who started to be looked after and still were when the first health assessment was due, and whether it was made
-- by then.
-- One row per start in care whose day for it has come.
with starts as (
    select
        *,
        working_days_after(start_date, parameter('threshold_wd')::integer) as due_date
    from facts.care_starts
),

first_assessments as (
    select
        starts.child_id,
        starts.period_number,
        min(checks.check_date) as assessment_date
    from starts
    inner join facts.health_checks_made as checks
        on
            starts.child_id = checks.child_id
            and checks.check_date
            >= months_before(starts.start_date, parameter('earlier_assessment_months')::integer)
            and checks.check_date <= coalesce(starts.end_date, as_at())
    where checks.check_type_code = 'health'
    group by starts.child_id, starts.period_number
)

select
    starts.start_date as event_date,
    starts.child_id,
    coalesce(starts.care_period_id, starts.latest_care_episode_id) as record_id,
    coalesce(first_assessments.assessment_date <= starts.due_date, false)::integer as numerator,
    1 as denominator,
    starts.reviewing_officer,
    starts.unaccompanied,
    starts.legal_status,
    starts.placement_type,
    starts.placement_provider,
    case
        when first_assessments.assessment_date <= starts.due_date then 'In time'
        when first_assessments.assessment_date > starts.due_date then 'Late'
        else 'Not done'
    end as outcome,
    starts.start_date,
    (coalesce(starts.end_date, as_at()) - starts.start_date)::integer as days_in_care,
    requests.request_date,
    requests.appointment_date,
    first_assessments.assessment_date,
    working_days_between(starts.start_date, first_assessments.assessment_date) as working_days_taken
from starts
left join first_assessments
    on starts.child_id = first_assessments.child_id and starts.period_number = first_assessments.period_number
left join facts.first_health_requests as requests
    on starts.child_id = requests.child_id and starts.period_number = requests.period_number
where starts.due_date <= as_at() and coalesce(starts.end_date > starts.due_date, true)
