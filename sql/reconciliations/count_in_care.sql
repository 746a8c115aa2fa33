-- Children in care now: open on list 8, and in the records, where their last episode of care has no end and they do not
-- only have short breaks.
-- One row per child on either side.

-- X1 says that care goes on.
with last_episodes as (
    select child_id, care_episode_id, end_date, end_reason_code
    from canonical.care_episodes
    where start_date <= as_at()
    qualify row_number() over (
        partition by child_id
        order by start_date desc, end_date desc nulls first, care_episode_id desc
    ) = 1
),

short_breaks as (
    select distinct child_id
    from canonical.legal_statuses
    where
        status_code in ('V1', 'V3', 'V4')
        and coalesce(start_date <= as_at(), true)
        and coalesce(end_date > as_at(), true)
),

sides as (
    select child_id, record_id, true as on_left
    from lists.list_8_children_in_care
    where end_date is null
    union all
    select last_episodes.child_id, last_episodes.care_episode_id, false
    from last_episodes
    anti join short_breaks on last_episodes.child_id = short_breaks.child_id
    where coalesce(last_episodes.end_date > as_at(), true) or coalesce(last_episodes.end_reason_code = 'X1', false)
)

select
    child_id,
    coalesce(min(record_id) filter (where on_left), min(record_id)) as record_id,
    bool_or(on_left) as on_left,
    bool_or(not on_left) as on_right
from sides
where child_id is not null
group by child_id
order by child_id
