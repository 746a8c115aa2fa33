-- The children whose period of care ended in each interval, each told once, for the last time that it did.
-- One row per child and interval.

-- Who held the case on the last whole day in care: many cases close on the day that care ends.
with ended_periods as (
    select
        care_periods.*,
        holders.team_id,
        holders.worker_id
    from facts.care_periods
    asof left join facts.allocated_workers as holders
        on care_periods.child_id = holders.child_id and care_periods.reference_day >= holders.from_date
    where care_periods.end_date is not null and not care_periods.is_short_breaks_only
)

select
    intervals.interval_id,
    ended_periods.child_id,
    ended_periods.period_number,
    ended_periods.start_date,
    ended_periods.end_date,
    ended_periods.end_reason_code,
    ended_periods.latest_care_episode_id as care_episode_id,
    ended_periods.team_id,
    ended_periods.worker_id
from ended_periods
inner join intervals.intervals
    on ended_periods.end_date between intervals.interval_start and intervals.interval_end
qualify row_number() over (
    partition by intervals.interval_id, ended_periods.child_id
    order by ended_periods.end_date desc, ended_periods.period_number desc
) = 1
