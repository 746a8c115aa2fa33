-- A child in care without a legal status at the as-at date (a), or whose care ended in the last six months without one on
-- the day that it ended (b).
-- One row per child and period of care. A status outside care, as special guardianship is, does not count.
with statuses as (
    select child_id, start_date, end_date
    from facts.legal_statuses_in_care
    where status_code is not null and status_code <> 'V1'
),

periods as (
    select
        *,
        coalesce(care_period_id, start_date::varchar) as record_id
    from facts.care_periods
    where end_date is null or in_last_months(end_date, 6)
),

-- A status can end with care.
covered as (
    select distinct periods.child_id, periods.period_number
    from periods
    inner join statuses
        on
            periods.child_id = statuses.child_id
            and coalesce(statuses.start_date <= periods.last_day, true)
            and coalesce(
                statuses.end_date > periods.last_day
                or (statuses.end_date = periods.last_day and periods.end_date is not null),
                true
            )
)

select
    case when periods.end_date is null then 'a' else 'b' end as part,
    periods.child_id,
    periods.record_id,
    periods.source_file,
    periods.source_line,
    periods.start_date,
    periods.end_date
from periods
anti join covered on periods.child_id = covered.child_id and periods.period_number = covered.period_number
order by periods.child_id, periods.record_id, periods.source_file, periods.source_line
