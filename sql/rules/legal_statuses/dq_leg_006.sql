-- A care episode whose reason for starting does not fit what changed (a), or a move of placement whose reason is missing or
-- out of place (b).
-- One row per episode, or placement, that breaks the rule.
with placements as (
    select
        placements.*,
        coalesce(placement_id, start_date::varchar) as record_id,
        coalesce(placement_type_code in ('T0', 'T1', 'T2', 'T3', 'T4'), false) as is_temporary,
        upper(urn) as urn_key,
        regexp_replace(upper(postcode), '[^A-Z0-9]', '', 'g') as postcode_key
    from canonical.placements
    where child_id is not null
),

-- Only those that follow the one before without a gap.
episodes as (
    select
        *,
        coalesce(care_episode_id, start_date::varchar) as record_id,
        lag(placement_id) over by_child as previous_placement_id,
        lag(coalesce(care_episode_id, start_date::varchar)) over by_child as previous_record_id
    from canonical.care_episodes
    where child_id is not null and start_date <= as_at()
    window by_child as (
        partition by child_id order by start_date, end_date nulls last, care_episode_id, source_line
    )
    qualify lag(end_date) over by_child = start_date
),

statuses as (
    select child_id, start_date, status_code, coalesce(end_date, date '9999-12-31') as until_date
    from canonical.legal_statuses
    where child_id is not null and start_date is not null and status_code is not null
    qualify row_number() over (
        partition by child_id, start_date order by end_date desc nulls first, legal_status_id desc
    ) = 1
),

-- Null where a placement, its postcode or a legal status is not known.
compared as (
    select
        episodes.*,
        case
            when placements.placement_id = previous_placements.placement_id then false
            when
                placements.placement_type_code <> previous_placements.placement_type_code
                or placements.provider_code <> previous_placements.provider_code
                or placements.urn_key <> previous_placements.urn_key
                or placements.postcode_key <> previous_placements.postcode_key
                then true
            when placements.postcode_key = previous_placements.postcode_key then false
        end as is_placement_changed,
        case
            when statuses_before.until_date >= episodes.start_date and statuses.until_date > episodes.start_date
                then statuses_before.status_code <> statuses.status_code
        end as is_status_changed
    from episodes
    asof left join statuses
        on episodes.child_id = statuses.child_id and episodes.start_date >= statuses.start_date
    asof left join statuses as statuses_before
        on episodes.child_id = statuses_before.child_id and episodes.start_date > statuses_before.start_date
    left join placements
        on episodes.child_id = placements.child_id and episodes.placement_id = placements.placement_id
    left join placements as previous_placements
        on
            episodes.child_id = previous_placements.child_id
            and episodes.previous_placement_id = previous_placements.placement_id
),

judged_episodes as (
    select
        *,
        case
            when start_reason_code = 'L' and is_placement_changed then 'the placement changed'
            when start_reason_code in ('P', 'T', 'B', 'U') and not is_placement_changed then 'the placement did not change'
            when start_reason_code in ('P', 'T') and is_status_changed then 'the legal status changed'
            when start_reason_code in ('L', 'B', 'U') and not is_status_changed then 'the legal status did not change'
        end as problem
    from compared
),

moves_for_good as (
    select distinct care_episodes.child_id, care_episodes.start_date
    from canonical.care_episodes
    inner join placements
        on care_episodes.child_id = placements.child_id and care_episodes.placement_id = placements.placement_id
    where care_episodes.start_reason_code in ('P', 'B', 'T', 'U') and not placements.is_temporary
),

moves as (
    select
        placements.*,
        age_on(child_profiles.birth_date, placements.end_date) as age,
        moves_for_good.child_id is not null as is_followed
    from placements
    left join facts.child_profiles on placements.child_id = child_profiles.child_id
    left join moves_for_good
        on placements.child_id = moves_for_good.child_id and placements.end_date = moves_for_good.start_date
),

judged_moves as (
    select
        *,
        case
            when known_by_then(end_date) is null and (change_reason_code is not null or change_reason_raw is not null)
                then 'has a reason for a move, although the child has not moved'
            when is_temporary and (change_reason_code is not null or change_reason_raw is not null)
                then 'has a reason for a move, although it was temporary'
            when change_reason_code = 'CUSTOD' and age < 10
                then 'ended for a custody arrangement, although the child was under 10'
            when is_followed and not is_temporary and change_reason_code is null and change_reason_raw is null
                then 'has no reason for the move that ended it'
        end as problem
    from moves
),

findings as (
    select
        'a' as part,
        judged_episodes.child_id,
        judged_episodes.record_id,
        [judged_episodes.previous_record_id] as related_record_ids,
        judged_episodes.source_file,
        judged_episodes.source_line,
        judged_episodes.start_date,
        judged_episodes.end_date,
        reason_for_new_episode.label as start_reason,
        judged_episodes.problem
    from judged_episodes
    left join codelists.reason_for_new_episode on judged_episodes.start_reason_code = reason_for_new_episode.code
    where judged_episodes.problem is not null
    union all
    select 'b', child_id, record_id, null, source_file, source_line, start_date, end_date, null, problem
    from judged_moves
    where problem is not null
)

select *
from findings
order by child_id, part, record_id, source_file, source_line
