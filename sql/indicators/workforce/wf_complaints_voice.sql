-- Complaints closed at the first stage, and whether each was by the day on which the answer was due.
-- One row per complaint closed at that stage.
with complaints as (
    select
        *,
        coalesce(
            case when parameter('use_due_date')::boolean then due_date end,
            working_days_after(received_date, parameter('threshold_wd')::integer)
        ) as answer_due_date
    from canonical.complaints
    where stage = 1 and closed_date <= as_at()
    qualify
        complaint_id is null
        or row_number() over (partition by complaint_id, child_id order by closed_date desc, source_file, source_line) = 1
)

select
    closed_date as event_date,
    child_id,
    complaint_id as record_id,
    coalesce(closed_date <= answer_due_date, false)::integer as numerator,
    -- Without a day by which the answer was due, it can be neither in time nor late.
    (answer_due_date is not null)::integer as denominator,
    team_id,
    theme,
    outcome,
    received_date,
    answer_due_date,
    case when closed_date >= received_date then working_days_between(received_date, closed_date) end as working_days,
    case when answer_due_date is not null then greatest(closed_date - answer_due_date, 0) end as days_late
from complaints
