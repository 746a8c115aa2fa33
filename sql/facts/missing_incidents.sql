-- Times that a child was missing (M), or away from placement without authorisation (A), and the return home interview
-- after each. A time can stand under both ids of a child whose records were merged, or be exported again once it is over; it
-- is one.
-- One row per time that had begun by the as-at date.

-- An export without types holds only children who went missing; a type that nobody recognised counts as neither.
with incidents as (
    select
        (row_number() over (order by started_at, missing_episode_id, source_file, source_line))::integer as incident_number,
        missing_episode_id,
        child_id,
        started_at,
        started_at::date as started_on,
        case when ended_at::date <= as_at() then ended_at end as ended_at,
        case
            when missing_type_code is null and missing_type_raw is null then 'M'
            else missing_type_code
        end as missing_type_code,
        is_return_interview_offered,
        is_return_interview_accepted,
        source_file,
        source_line
    from canonical.missing_episodes
    where started_at::date <= as_at()
    qualify
        missing_episode_id is null
        or child_id is null
        or row_number() over (
            partition by missing_episode_id, child_id, started_at
            order by canonical.missing_episodes.ended_at nulls last, source_file, source_line
        ) = 1
),

-- The council's own log of interviews speaks before the flags on the missing episode; of several interviews, the first that
-- was held after the return.
interviews as (
    select incidents.incident_number, interviews.*
    from incidents
    inner join canonical.return_interviews as interviews
        on incidents.missing_episode_id = interviews.missing_episode_id and incidents.child_id = interviews.child_id
    where coalesce(interviews.offered_date <= as_at(), true)
    qualify row_number() over (
        partition by incidents.incident_number
        order by
            coalesce(
                interviews.held_at::date <= as_at()
                and (interviews.held_at >= incidents.ended_at or interviews.held_at = incidents.ended_at::date),
                false
            ) desc,
            interviews.held_at nulls last,
            interviews.offered_date desc nulls last,
            interviews.source_line desc
    ) = 1
)

select
    incidents.* exclude (is_return_interview_offered, is_return_interview_accepted),
    coalesce(interviews.is_offered, incidents.is_return_interview_offered) as is_return_interview_offered,
    -- There is nothing to accept unless an interview was offered.
    case
        when coalesce(interviews.is_offered, incidents.is_return_interview_offered) = 'yes'
            then coalesce(interviews.is_accepted, incidents.is_return_interview_accepted)
    end as is_return_interview_accepted,
    case when interviews.held_at::date <= as_at() then interviews.held_at end as interview_held_at,
    interviews.declined_reason
from incidents
left join interviews on incidents.incident_number = interviews.incident_number
