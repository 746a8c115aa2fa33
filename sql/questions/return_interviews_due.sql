-- Children back from being missing who have had no return home interview.
-- One row per time missing that ended, the first to fall due first; an interview is due within 72 hours.
-- @topic Missing
-- @parameter days whole number, default 28: came back in the last so many days
-- @heading ended_at: Came back
-- @heading due_at: Interview due by
-- @heading is_overdue: Overdue
with ended_episodes as (
    select distinct
        missing_episode_id,
        child_id,
        started_at,
        ended_at,
        is_return_interview_offered,
        is_return_interview_accepted
    from canonical.missing_episodes
    where
        (missing_type_code = 'M' or (missing_type_code is null and missing_type_raw is null))
        and ended_at::date between as_at() - $days and as_at()
),

-- The council's own log of interviews speaks before the flags on the missing episode.
interviews as (
    select *
    from canonical.return_interviews
    where coalesce(offered_date <= as_at(), true)
    qualify row_number() over (
        partition by missing_episode_id, child_id
        order by held_at desc nulls last, offered_date desc nulls last, source_line desc
    ) = 1
)

select
    ended_episodes.child_id,
    child_profiles.age,
    ended_episodes.started_at,
    ended_episodes.ended_at,
    ended_episodes.ended_at + interval 72 hours as due_at,
    due_at < as_at() as is_overdue,
    coalesce(interviews.is_offered, ended_episodes.is_return_interview_offered) as is_offered,
    coalesce(interviews.is_accepted, ended_episodes.is_return_interview_accepted) as is_accepted,
    interviews.declined_reason,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    ended_episodes.missing_episode_id as record_id
from ended_episodes
left join interviews
    on
        ended_episodes.missing_episode_id = interviews.missing_episode_id
        and ended_episodes.child_id = interviews.child_id
left join facts.child_profiles on ended_episodes.child_id = child_profiles.child_id
left join facts.current_holders on ended_episodes.child_id = current_holders.child_id
where coalesce(interviews.held_at::date > as_at(), true)
order by due_at, ended_episodes.child_id, record_id
