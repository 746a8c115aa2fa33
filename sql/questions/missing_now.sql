-- Children who are missing now, or away without authorisation.
-- One row per time missing that has not ended, the longest first.
-- @topic Missing
-- @heading kind: Missing or away
-- @heading started_at: Since
-- @heading days: Days
-- @heading times_before: Times missing in the 12 months before
-- @heading case_status: Status now
with open_episodes as (
    select distinct
        missing_episode_id,
        child_id,
        started_at,
        coalesce(
            case missing_type_code when 'A' then 'away' when 'M' then 'missing' end,
            missing_type_raw,
            'missing'
        ) as kind
    from canonical.missing_episodes
    where started_at::date <= as_at() and coalesce(ended_at::date > as_at(), true)
),

earlier_episodes as (
    select
        open_episodes.missing_episode_id,
        open_episodes.child_id,
        count(distinct earlier.started_at) as times_before
    from open_episodes
    inner join canonical.missing_episodes as earlier
        on open_episodes.child_id = earlier.child_id and earlier.started_at < open_episodes.started_at
    where
        earlier.started_at >= months_before(open_episodes.started_at::date, 12)
        and earlier.missing_type_code is distinct from 'A'
    group by open_episodes.missing_episode_id, open_episodes.child_id
)

select
    open_episodes.child_id,
    child_profiles.age,
    open_episodes.kind,
    open_episodes.started_at,
    as_at() - open_episodes.started_at::date as days,
    coalesce(earlier_episodes.times_before, 0) as times_before,
    in_need.case_status,
    in_care.placement_type,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    open_episodes.missing_episode_id as record_id
from open_episodes
left join earlier_episodes
    on
        open_episodes.child_id = earlier_episodes.child_id
        and open_episodes.missing_episode_id is not distinct from earlier_episodes.missing_episode_id
left join lists.list_6_children_in_need as in_need
    on open_episodes.child_id = in_need.child_id and in_need.close_date is null
left join lists.list_8_children_in_care as in_care
    on open_episodes.child_id = in_care.child_id and in_care.end_date is null
left join facts.child_profiles on open_episodes.child_id = child_profiles.child_id
left join facts.current_holders on open_episodes.child_id = current_holders.child_id
order by open_episodes.started_at, open_episodes.child_id, record_id
