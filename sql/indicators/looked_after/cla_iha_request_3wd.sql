-- Children who started to be looked after, and whether health was asked for the first assessment in time.
-- One row per start in care whose day for the request has come.
with starts as (
    select
        *,
        working_days_after(start_date, parameter('request_wd')::integer) as due_date
    from facts.care_starts
)

select
    starts.start_date as event_date,
    starts.child_id,
    coalesce(starts.care_period_id, starts.latest_care_episode_id) as record_id,
    coalesce(requests.request_date <= starts.due_date, false)::integer as numerator,
    1 as denominator,
    starts.reviewing_officer,
    starts.unaccompanied,
    starts.legal_status,
    starts.placement_type,
    starts.placement_provider,
    case
        when requests.request_date <= starts.due_date then 'In time'
        when requests.request_date > starts.due_date then 'Late'
        else 'Not asked'
    end as outcome,
    starts.start_date,
    requests.request_date,
    requests.appointment_date
from starts
left join facts.first_health_requests as requests
    on starts.child_id = requests.child_id and starts.period_number = requests.period_number
where starts.due_date <= as_at()
