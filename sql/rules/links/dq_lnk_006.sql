-- An open care episode has no placement among the placements (a), or an open placement has no care episode (b).
-- One row per care episode or placement that breaks the rule.
with faults as (
    select
        'a' as part,
        episodes.child_id,
        coalesce(episodes.care_episode_id, episodes.start_date::varchar) as record_id,
        'canonical.care_episodes' as table_or_list,
        episodes.source_file,
        episodes.source_line,
        episodes.start_date,
        episodes.placement_id
    from canonical.care_episodes as episodes
    anti join canonical.placements on episodes.placement_id = placements.placement_id
    where is_open(episodes.start_date, episodes.end_date)
    union all
    select
        'b',
        placements.child_id,
        coalesce(placements.placement_id, placements.start_date::varchar),
        'canonical.placements',
        placements.source_file,
        placements.source_line,
        placements.start_date,
        placements.placement_id
    from canonical.placements
    anti join canonical.care_episodes as episodes
        on placements.placement_id = episodes.placement_id and placements.child_id = episodes.child_id
    where placements.child_id is not null and is_open(placements.start_date, placements.end_date)
)

select *
from faults
order by child_id, part, record_id, source_file, source_line
