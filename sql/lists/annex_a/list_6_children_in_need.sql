-- Children in need: looked after, on a child protection plan or a child in need plan, or being assessed at the as-at
-- date, and those whose episode of need closed in the six months before it. Care leavers are on list 9 instead.
-- One row per child: the episode open now, else the latest.
with episodes as (
    select
        *,
        row_number() over (
            order by child_id, start_date, referral_id nulls last, record_id, source_file, source_line
        ) as episode_number,
        coalesce(close_date, as_at()) as last_day,
        case
            when child_id is null then 'no child id'
            when start_date is null then 'no date of referral'
            when start_date > as_at() then 'after the as-at date'
            when close_date < window_start(6) then 'closed before the six months'
            when close_reason_code = 'RC8' and reading('list_6_closures_left_out') <> 'none'
                then 'closed after assessment with no further action'
            when close_reason_code = 'RC9' and reading('list_6_closures_left_out') = 'rc8_and_rc9'
                then 'closed after assessment and referred to early help'
        end as reason
    from facts.episodes_of_need
),

recent_episodes as (
    select * from episodes where reason is null
),

-- A service belongs to the episode of its referral or, where it names none, to each episode of its days.
episode_services as (
    select
        recent_episodes.episode_number,
        bool_or(coalesce(services_received.end_date >= window_start(6), true)) as is_in_window,
        bool_or(services_received.service <> 'open_assessment') as has_care_or_plan
    from recent_episodes
    inner join facts.services_received
        on
            recent_episodes.child_id = services_received.child_id
            and coalesce(recent_episodes.referral_id = services_received.referral_id, true)
            and services_received.start_date <= recent_episodes.last_day
            and (
                services_received.start_date >= recent_episodes.start_date
                or coalesce(services_received.end_date > recent_episodes.start_date, true)
            )
    group by recent_episodes.episode_number
),

-- Ofsted's order: the first that applies.
current_statuses as (
    select
        child_id,
        case
            when bool_or(service = 'looked_after') then 'looked_after'
            when bool_or(service = 'child_protection_plan') then 'child_protection_plan'
            when bool_or(service = 'child_in_need_plan') then 'child_in_need_plan'
            else 'open_assessment'
        end as status_code,
        min(start_date) filter (where service in ('looked_after', 'child_protection_plan')) as care_or_protection_start
    from facts.services_received
    where end_date is null
    group by child_id
),

care_leavers as (
    select statuses.child_id
    from facts.care_leaver_statuses as statuses
    left join facts.child_profiles on statuses.child_id = child_profiles.child_id
    where
        statuses.child_id is not null
        and statuses.is_latest
        and statuses.category_code is distinct from 'none'
        and coalesce(child_profiles.age >= 16, true)
),

-- A closed episode of a care leaver counts if they were more than that in the six months.
qualified as (
    select
        episodes.*,
        case
            when episodes.close_date is not null then 'closed'
            when current_statuses.status_code is not null then current_statuses.status_code
            when reading('list_6_no_current_status') = 'child_in_need_plan' then 'child_in_need_plan'
        end as status_code,
        episodes.close_date is null and current_statuses.child_id is not null as is_in_need_now,
        episode_services.episode_number is not null as has_services,
        -- Care or a protection plan can be older than a referral made while it went on.
        least(episodes.start_date, current_statuses.care_or_protection_start) as seen_from,
        case
            when episodes.reason is not null then episodes.reason
            when is_in_need_now then null
            when episodes.is_no_further_action = 'yes' and not coalesce(episode_services.has_care_or_plan, false)
                then 'no further action on the referral'
            when episode_services.episode_number is null then 'nothing but a referral'
            when
                care_leavers.child_id is not null
                and (episodes.close_date is null or not episode_services.is_in_window)
                then 'a care leaver only'
            when episodes.close_date is null and reading('list_6_no_current_status') = 'left_out'
                then 'open, with no plan or assessment now'
        end as qualified_reason
    from episodes
    left join episode_services on episodes.episode_number = episode_services.episode_number
    left join current_statuses on episodes.child_id = current_statuses.child_id
    left join care_leavers on episodes.child_id = care_leavers.child_id
),

candidates as (
    select
        *,
        coalesce(
            qualified_reason,
            case
                when
                    row_number() over (
                        partition by child_id, qualified_reason is null
                        order by
                            close_date is null desc,
                            has_services desc,
                            start_date desc,
                            length(record_id) desc nulls last,
                            record_id desc,
                            episode_number
                    ) > 1
                    then 'another episode of need of this child is listed'
            end
        ) as left_out
    from qualified
),

listed_episodes as (
    select * from candidates where left_out is null
),

last_seen as (
    select listed_episodes.episode_number, max(visits.visit_date) as last_seen_date
    from listed_episodes
    inner join facts.visits
        on
            listed_episodes.child_id = visits.child_id
            and visits.visit_date <= listed_episodes.last_day
            and (visits.visit_date >= listed_episodes.seen_from or reading('list_6_last_seen') = 'ever')
    where visits.is_seen = 'yes'
    group by listed_episodes.episode_number
)

select
    candidates.left_out,

    ---------- child
    candidates.child_id,
    child_profiles.gender,
    child_profiles.ethnicity,
    child_profiles.birth_date,
    child_profiles.age,
    child_profiles.disability,

    ---------- episode of need
    candidates.start_date,
    primary_need.annex_a_label as primary_need,
    last_seen.last_seen_date,
    candidates.close_date,
    reason_for_closure.annex_a_label as close_reason,
    case_status.annex_a_label as case_status,

    ---------- allocation
    holder(allocated_workers.team_name, allocated_workers.last_team_name, candidates.close_date) as team_name,
    holder(allocated_workers.worker_name, allocated_workers.last_worker_name, candidates.close_date) as worker_name,

    ---------- source
    candidates.record_id,
    candidates.source_file,
    candidates.source_line
from candidates
left join facts.child_profiles on candidates.child_id = child_profiles.child_id
left join codelists.primary_need on candidates.primary_need_code = primary_need.code
left join codelists.reason_for_closure on candidates.close_reason_code = reason_for_closure.code
left join codelists.case_status on candidates.status_code = case_status.code
left join last_seen on candidates.episode_number = last_seen.episode_number
asof left join facts.allocated_workers
    on candidates.child_id = allocated_workers.child_id and candidates.last_day >= allocated_workers.from_date
order by
    candidates.child_id,
    candidates.start_date,
    candidates.record_id,
    candidates.source_file,
    candidates.source_line
