-- An episode of care that begins before an earlier one of the child ends. A hand-over on one day is no overlap.
-- One row per overlapping episode, with the earlier one that ends last.
with episodes as (
    select
        *,
        max(struct_pack(
            end_date := coalesce(end_date, as_at()),
            record_id := coalesce(care_episode_id, start_date::varchar),
            start_date := start_date,
            known_end_date := end_date
        )) over (
            partition by child_id
            order by start_date, end_date nulls last, care_episode_id, source_line
            rows between unbounded preceding and 1 preceding
        ) as earlier
    from canonical.care_episodes
    where child_id is not null and start_date is not null
)

select
    case when earlier.known_end_date is null then 'b' else 'a' end as part,
    child_id,
    coalesce(care_episode_id, start_date::varchar) as record_id,
    [earlier.record_id] as related_record_ids,
    source_file,
    source_line,
    start_date,
    earlier.start_date as earlier_start_date,
    earlier.known_end_date as earlier_end_date
from episodes
where start_date < earlier.end_date
order by child_id, record_id, source_file, source_line
