-- Requests that had led neither to a plan nor to a decision against one by the end of each day, and whether each had been open
-- for longer than a plan may take.
-- One row per child and day: of several requests of a child, the oldest.
with open_requests as (
    select
        days.day,
        requests.*,
        (days.day - requests.request_date)::integer as days_open,
        case
            when coalesce(requests.result_code = 'Y' and coalesce(requests.result_date <= days.day, true), false)
                then 'Plan to be issued'
            when coalesce(requests.decision_code = 'Y' and coalesce(requests.decision_date <= days.day, true), false)
                then 'Being assessed'
            else 'Waiting for the decision whether to assess'
        end as stage
    from facts.education_health_care_requests as requests
    inner join intervals.days on is_open_on(requests.request_date, requests.finished_date, days.day)
    -- What ended on a day that nobody recorded is not open.
    where not (requests.is_finished and requests.finished_date is null)
    qualify
        requests.child_id is null
        or row_number() over (
            partition by days.day, requests.child_id order by requests.request_date, requests.request_id nulls last
        ) = 1
)

select
    open_requests.day as event_date,
    open_requests.child_id,
    open_requests.request_id as record_id,
    (open_requests.days_open > parameter('threshold_days')::integer)::integer as numerator,
    1 as denominator,
    open_requests.stage,
    case
        when open_requests.days_open <= 42 then 'Up to 6 weeks'
        when open_requests.days_open <= 112 then 'Over 6 to 16 weeks'
        when open_requests.days_open <= 140 then 'Over 16 to 20 weeks'
        when open_requests.days_open <= 182 then 'Over 20 to 26 weeks'
        when open_requests.days_open <= 364 then 'Over 26 to 52 weeks'
        else 'Over 52 weeks'
    end as weeks_reached,
    coalesce(open_children.status, 'Not open to social care') as social_care_status,
    open_requests.school_phase,
    open_requests.request_date,
    open_requests.days_open,
    open_requests.days_open // 7 as weeks_open,
    (open_requests.request_date + parameter('threshold_days')::integer)::date as due_date,
    greatest(open_requests.days_open - parameter('threshold_days')::integer, 0) as days_over,
    (
        open_requests.stage = 'Waiting for the decision whether to assess'
        and open_requests.days_open > parameter('decision_days')::integer
    )::integer as is_undecided_too_long
from open_requests
left join cohorts.open_children
    on open_requests.day = open_children.day and open_requests.child_id = open_children.child_id
