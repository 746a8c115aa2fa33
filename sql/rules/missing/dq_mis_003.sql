-- A child who has been in care went missing outside any period of care (a), or is still missing though that period (b)
-- or the placement then (d) has ended; a child never in care went missing from home (c).
-- One row per missing episode that breaks the rule.
with episodes as (
    select
        coalesce(missing_episode_id, started_at::date::varchar) as record_id,
        child_id,
        started_at::date as start_date,
        known_by_then(ended_at::date) as end_date,
        source_file,
        source_line
    from canonical.missing_episodes
    where child_id is not null and started_at::date <= as_at()
),

looked_after as (
    select distinct child_id from facts.care_periods
),

periods_then as (
    select
        episodes.child_id,
        episodes.start_date,
        bool_and(periods.end_date is not null) as has_ended,
        max(periods.end_date) as period_end_date
    from (select distinct child_id, start_date from episodes) as episodes
    inner join facts.care_periods as periods
        on
            episodes.child_id = periods.child_id
            and episodes.start_date between periods.start_date and periods.last_day
    group by episodes.child_id, episodes.start_date
),

placements_then as (
    select
        episodes.child_id,
        episodes.start_date,
        bool_and(known_by_then(placements.end_date) is not null) as has_ended,
        max(known_by_then(placements.end_date)) as placement_end_date
    from (select distinct child_id, start_date from episodes where end_date is null) as episodes
    inner join canonical.placements
        on
            episodes.child_id = placements.child_id
            and placements.start_date <= episodes.start_date
            and coalesce(placements.end_date, as_at()) >= episodes.start_date
    group by episodes.child_id, episodes.start_date
),

judged as (
    select
        case
            when looked_after.child_id is null then 'c'
            when periods_then.child_id is null then 'a'
            when episodes.end_date is null and periods_then.has_ended then 'b'
            when episodes.end_date is null and placements_then.has_ended then 'd'
        end as part,
        episodes.*,
        periods_then.period_end_date,
        placements_then.placement_end_date
    from episodes
    left join looked_after on episodes.child_id = looked_after.child_id
    left join periods_then
        on episodes.child_id = periods_then.child_id and episodes.start_date = periods_then.start_date
    left join placements_then
        on episodes.child_id = placements_then.child_id and episodes.start_date = placements_then.start_date
)

select
    part,
    child_id,
    record_id,
    source_file,
    source_line,
    start_date,
    period_end_date,
    placement_end_date
from judged
where part is not null
order by child_id, start_date, record_id, source_line
