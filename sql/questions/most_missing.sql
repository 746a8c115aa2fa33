-- Children who went missing most often.
-- One row per child, in care or not, the most times first; being away without authorisation is not counted.
-- @topic Missing
-- @parameter times whole number, default 3: at least so many times
-- @parameter months whole number, default 12: in the last so many months
-- @heading times: Times missing
-- @heading days_missing: Days away in all
-- @heading latest_started_at: Last went missing
-- @heading is_missing_now: Missing now
-- @heading case_status: Status now
with episodes as (
    select distinct child_id, started_at, ended_at
    from canonical.missing_episodes
    where
        child_id is not null
        and (missing_type_code = 'M' or (missing_type_code is null and missing_type_raw is null))
        and in_last_months(started_at::date, $months)
),

children_missing as (
    select
        child_id,
        count(*) as times,
        sum(least(coalesce(ended_at::date, as_at()), as_at()) - started_at::date)::integer as days_missing,
        max(started_at) as latest_started_at,
        bool_or(coalesce(ended_at::date > as_at(), true)) as is_missing_now
    from episodes
    group by child_id
    having count(*) >= $times
)

select
    children_missing.child_id,
    child_profiles.age,
    children_missing.times,
    children_missing.days_missing,
    children_missing.latest_started_at,
    children_missing.is_missing_now,
    in_need.case_status,
    in_care.placement_type,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name
from children_missing
left join lists.list_6_children_in_need as in_need
    on children_missing.child_id = in_need.child_id and in_need.close_date is null
left join lists.list_8_children_in_care as in_care
    on children_missing.child_id = in_care.child_id and in_care.end_date is null
left join facts.child_profiles on children_missing.child_id = child_profiles.child_id
left join facts.current_holders on children_missing.child_id = current_holders.child_id
order by children_missing.times desc, children_missing.latest_started_at desc, children_missing.child_id
