-- When health was first asked to assess a child who had started to be looked after, and when the appointment was for.
-- One row per child and period of care with a request by the as-at date.

-- A request says which time in care it is for, or its day does.
select
    starts.child_id,
    starts.period_number,
    min(requests.request_date) as request_date,
    min(requests.appointment_date) as appointment_date
from facts.care_starts as starts
inner join canonical.health_assessment_requests as requests
    on
        starts.child_id = requests.child_id
        and (
            requests.care_period_id = starts.care_period_id
            or requests.request_date between starts.start_date and coalesce(starts.end_date, as_at())
        )
where requests.request_date <= as_at()
group by starts.child_id, starts.period_number
