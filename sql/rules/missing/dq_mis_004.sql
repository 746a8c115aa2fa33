-- Days after a missing episode ended, nobody has said whether a return interview was offered (a) or, once offered,
-- taken (c); or one was taken that was not offered (b).
-- One row per missing episode that breaks the rule.

-- The council's own log of interviews speaks before the flags on the missing episode.
with interviews as (
    select *
    from canonical.return_interviews
    where coalesce(offered_date <= as_at(), true)
    qualify row_number() over (
        partition by missing_episode_id, child_id
        order by held_at desc nulls last, offered_date desc nulls last, source_line desc
    ) = 1
),

episodes as (
    select
        episodes.child_id,
        coalesce(episodes.missing_episode_id, episodes.started_at::date::varchar) as record_id,
        episodes.source_file,
        episodes.source_line,
        episodes.started_at::date as start_date,
        known_by_then(episodes.ended_at::date) as end_date,
        coalesce(interviews.is_offered, episodes.is_return_interview_offered) as is_offered,
        coalesce(interviews.is_accepted, episodes.is_return_interview_accepted) as is_accepted,
        coalesce(interviews.is_offered_raw, episodes.is_return_interview_offered_raw) as is_offered_raw,
        coalesce(interviews.is_accepted_raw, episodes.is_return_interview_accepted_raw) as is_accepted_raw
    from canonical.missing_episodes as episodes
    left join interviews
        on
            episodes.missing_episode_id = interviews.missing_episode_id
            and episodes.child_id = interviews.child_id
),

judged as (
    select
        case
            when is_accepted = 'yes' and is_offered is distinct from 'yes' then 'b'
            when
                is_offered is null and is_offered_raw is null
                and as_at() - end_date > threshold('days_to_offer')::integer
                then 'a'
            when
                is_offered = 'yes' and is_accepted is null and is_accepted_raw is null
                and as_at() - end_date > threshold('days_to_answer')::integer
                then 'c'
        end as part,
        *
    from episodes
)

select
    part,
    child_id,
    record_id,
    source_file,
    source_line,
    start_date,
    end_date
from judged
where part is not null
order by child_id, record_id, source_file, source_line
