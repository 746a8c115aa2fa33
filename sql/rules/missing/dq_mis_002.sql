-- A child went missing again while an earlier missing episode was still open (a) or had not ended (b), or has been
-- missing for many days (c). The day that one ended is no overlap.
-- One row per missing episode, with the earlier one.
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

in_order as (
    select
        *,
        lag(struct_pack(record_id, start_date, end_date)) over by_child as previous_episode,
        max(struct_pack(end_date := end_date, start_date := start_date, record_id := record_id)) filter (
            where end_date is not null
        ) over (by_child rows between unbounded preceding and 1 preceding) as longest_episode,
        lead(start_date) over by_child as next_start_date
    from episodes
    window by_child as (partition by child_id order by start_date, end_date nulls last, record_id, source_line)
),

faults as (
    select 'a' as part, *, previous_episode as earlier_episode
    from in_order
    where previous_episode is not null and previous_episode.end_date is null
    union all
    select
        'b',
        *,
        struct_pack(
            record_id := longest_episode.record_id,
            start_date := longest_episode.start_date,
            end_date := longest_episode.end_date
        )
    from in_order
    where start_date < longest_episode.end_date
    union all
    select 'c', *, null
    from in_order
    where end_date is null and next_start_date is null and as_at() - start_date > threshold('days')::integer
)

select
    part,
    child_id,
    record_id,
    case when earlier_episode is not null then [earlier_episode.record_id] end as related_record_ids,
    source_file,
    source_line,
    start_date,
    earlier_episode.start_date as earlier_start_date,
    earlier_episode.end_date as earlier_end_date,
    (as_at() - start_date)::integer as days_missing
from faults
order by child_id, start_date, record_id, part
