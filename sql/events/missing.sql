-- Times missing, or away without authorisation, and the interviews after them.
-- One row per event.
select
    missing_episodes.child_id,
    missing_episodes.started_at::date as event_date,
    'Went missing' as what,
    coalesce(missing_type.label, missing_episodes.missing_type_raw) as detail,
    missing_episodes.ended_at::date as end_date,
    missing_episodes.missing_episode_id as record_id
from canonical.missing_episodes
left join codelists.missing_type on missing_episodes.missing_type_code = missing_type.code
union all by name
select child_id, held_at::date as event_date, 'Return home interview' as what, missing_episode_id as record_id
from canonical.return_interviews
