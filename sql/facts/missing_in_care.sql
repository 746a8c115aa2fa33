-- Times that a child in care was missing (M) or away without authorisation (A), and the return home interview after
-- the last time missing.
-- One row per child and period of care with any.

-- An export without types holds only children who went missing; a type that nobody recognised counts as neither.
with episodes as (
    select
        care_periods.child_id,
        care_periods.period_number,
        missing_episodes.missing_episode_id,
        missing_episodes.started_at,
        case
            when missing_episodes.missing_type_code is null and missing_episodes.missing_type_raw is null then 'M'
            else missing_episodes.missing_type_code
        end as missing_type_code,
        missing_episodes.is_return_interview_offered,
        missing_episodes.is_return_interview_accepted,
        missing_episodes.source_line
    from facts.care_periods
    inner join canonical.missing_episodes
        on
            care_periods.child_id = missing_episodes.child_id
            and missing_episodes.started_at::date between care_periods.start_date and care_periods.last_day
),

counts as (
    select
        child_id,
        period_number,
        (count(*) filter (where missing_type_code = 'M' and in_last_months(started_at::date, 12)))::integer
            as missing_count,
        (count(*) filter (where missing_type_code = 'A' and in_last_months(started_at::date, 12)))::integer
            as absent_count
    from episodes
    group by child_id, period_number
),

last_missing as (
    select *
    from episodes
    where missing_type_code = 'M'
    qualify row_number() over (
        partition by child_id, period_number
        order by started_at desc, missing_episode_id desc, source_line desc
    ) = 1
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
    counts.child_id,
    counts.period_number,
    counts.missing_count,
    counts.absent_count,
    coalesce(interviews.is_offered, last_missing.is_return_interview_offered) as is_return_interview_offered,
    -- There is nothing to accept unless an interview was offered.
    case
        when coalesce(interviews.is_offered, last_missing.is_return_interview_offered) = 'yes'
            then coalesce(interviews.is_accepted, last_missing.is_return_interview_accepted)
    end as is_return_interview_accepted
from counts
left join last_missing
    on counts.child_id = last_missing.child_id and counts.period_number = last_missing.period_number
left join interviews
    on
        last_missing.missing_episode_id = interviews.missing_episode_id
        and last_missing.child_id = interviews.child_id
