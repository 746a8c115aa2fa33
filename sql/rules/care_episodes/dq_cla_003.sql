-- An episode of care that was not ended, in date and reason, when a later one began (a); several open at once (b).
-- One row per episode left open, and one per child with several without an end date.
with episodes as (
    select
        *,
        coalesce(care_episode_id, start_date::varchar) as record_id,
        max(start_date) over (partition by child_id) as latest_start_date
    from canonical.care_episodes
    where child_id is not null and start_date <= as_at()
),

left_open as (
    select
        'a' as part,
        child_id,
        record_id,
        null::varchar[] as related_record_ids,
        source_file,
        source_line,
        start_date,
        latest_start_date,
        case
            when end_date is null and end_reason_code is null and end_reason_raw is null then 'an end date and a reason'
            when end_date is null then 'an end date'
            else 'a reason for its end'
        end as lacking,
        null::bigint as episode_count
    from episodes
    where
        start_date < latest_start_date
        and (end_date is null or (end_reason_code is null and end_reason_raw is null))
),

open_at_once as (
    select
        'b' as part,
        child_id,
        last(record_id order by start_date, record_id) as record_id,
        list(record_id order by start_date, record_id)[:-2] as related_record_ids,
        last(source_file order by start_date, record_id) as source_file,
        last(source_line order by start_date, record_id) as source_line,
        min(start_date) as start_date,
        max(start_date) as latest_start_date,
        null as lacking,
        count(*) as episode_count
    from episodes
    where end_date is null
    group by child_id
    having count(*) > 1
)

select * from left_open
union all
select * from open_at_once
order by child_id, part, record_id, source_file, source_line
