-- An episode of care still open although the child has turned 18.
-- One row per such episode.

-- Young people accommodated in a children's home (V2 and K2) can stay in it to 21.
with accommodated as (
    select distinct statuses.child_id
    from canonical.legal_statuses as statuses
    inner join canonical.placements on statuses.child_id = placements.child_id
    where
        statuses.status_code = 'V2'
        and is_open(statuses.start_date, statuses.end_date)
        and placements.placement_type_code = 'K2'
        and is_open(placements.start_date, placements.end_date)
)

select
    'a' as part,
    care_episodes.child_id,
    coalesce(care_episodes.care_episode_id, care_episodes.start_date::varchar) as record_id,
    care_episodes.source_file,
    care_episodes.source_line,
    care_episodes.start_date,
    child_profiles.age
from canonical.care_episodes
inner join facts.child_profiles on care_episodes.child_id = child_profiles.child_id
anti join accommodated on care_episodes.child_id = accommodated.child_id
where is_open(care_episodes.start_date, care_episodes.end_date) and child_profiles.turns_18_date < as_at()
order by care_episodes.child_id, record_id, care_episodes.source_file, care_episodes.source_line
