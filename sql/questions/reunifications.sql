-- Children who left care to go home.
-- One row per period of care that ended with a return home or to relatives, the latest first.
-- @topic Care
-- @parameter days whole number, default 180: in the last so many days
-- @heading end_date: Left care
-- @heading end_reason: Why care ended
-- @heading days_in_care: Days in care
-- @heading case_status: Status now
-- @heading back_in_care_date: Back in care since
with returns as (
    select
        care_periods.child_id,
        care_periods.period_number,
        care_periods.latest_care_episode_id,
        care_periods.end_date,
        care_periods.end_date - care_periods.start_date as days_in_care,
        reason_ceased.label as end_reason
    from facts.care_periods
    left join codelists.reason_ceased on care_periods.end_reason_code = reason_ceased.code
    where
        care_periods.end_reason_code in ('E4A', 'E4B', 'E13')
        and care_periods.end_date >= as_at() - $days
        and not care_periods.is_short_breaks_only
)

select
    returns.child_id,
    child_profiles.age,
    returns.end_date,
    returns.end_reason,
    returns.days_in_care,
    next_periods.start_date as back_in_care_date,
    in_need.case_status,
    in_need.last_seen_date,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    returns.latest_care_episode_id as record_id
from returns
left join facts.care_periods as next_periods
    on returns.child_id = next_periods.child_id and returns.period_number + 1 = next_periods.period_number
left join lists.list_6_children_in_need as in_need
    on returns.child_id = in_need.child_id and in_need.close_date is null
left join facts.child_profiles on returns.child_id = child_profiles.child_id
left join facts.current_holders on returns.child_id = current_holders.child_id
order by returns.end_date desc, returns.child_id, record_id
