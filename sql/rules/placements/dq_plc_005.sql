-- A placement still open after care ended (a), a child in care without an open placement (b), or a child in several
-- open placements at once (c).
-- One row per open placement after care, and one per child for the rest.
with latest_episodes as (
    select *
    from canonical.care_episodes
    where child_id is not null and start_date <= as_at()
    qualify row_number() over (
        partition by child_id order by start_date desc, end_date desc nulls first, care_episode_id desc, source_line desc
    ) = 1
),

open_placements as (
    select
        *,
        coalesce(placement_id, start_date::varchar) as record_id,
        coalesce(placement_type_code in ('T0', 'T1', 'T2', 'T3', 'T4'), false) as is_temporary
    from canonical.placements
    where child_id is not null and is_open(start_date, end_date)
),

-- An agreement of short breaks goes on between them.
short_breaks as (
    select distinct child_id
    from canonical.legal_statuses
    where status_code = 'V4' and is_open(start_date, end_date)
),

findings as (
    select
        'a' as part,
        open_placements.child_id,
        open_placements.record_id,
        [coalesce(latest_episodes.care_episode_id, latest_episodes.start_date::varchar)] as related_record_ids,
        open_placements.source_file,
        open_placements.source_line,
        open_placements.start_date,
        latest_episodes.end_date as care_end_date,
        null::bigint as placement_count
    from open_placements
    inner join latest_episodes on open_placements.child_id = latest_episodes.child_id
    where latest_episodes.end_date <= as_at() and latest_episodes.end_reason_code is distinct from 'X1'
    union all
    select
        'b',
        latest_episodes.child_id,
        coalesce(latest_episodes.care_episode_id, latest_episodes.start_date::varchar),
        null,
        latest_episodes.source_file,
        latest_episodes.source_line,
        latest_episodes.start_date,
        null,
        null
    from latest_episodes
    anti join open_placements on latest_episodes.child_id = open_placements.child_id
    anti join short_breaks on latest_episodes.child_id = short_breaks.child_id
    where coalesce(latest_episodes.end_date > as_at(), true)
    union all
    select
        'c',
        child_id,
        last(record_id order by start_date, record_id),
        list(record_id order by start_date, record_id)[:-2],
        last(source_file order by start_date, record_id),
        last(source_line order by start_date, record_id),
        max(start_date),
        null,
        count(*)
    from open_placements
    where not is_temporary
    group by child_id
    having count(*) > 1
)

select *
from findings
order by child_id, part, record_id, source_file, source_line
