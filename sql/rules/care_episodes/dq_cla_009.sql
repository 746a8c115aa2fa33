-- A child adopted from care whose last placement was not for adoption (a), or is not on record (b).
-- One row per episode of care that ended with an adoption and breaks the rule.

-- The placement that the episode names; failing that, the last to begin by its end.
with placements as (
    select
        care_episodes.child_id,
        care_episodes.care_episode_id,
        care_episodes.start_date,
        care_episodes.end_date,
        care_episodes.source_file,
        care_episodes.source_line,
        placements.child_id is not null as has_placement,
        placements.placement_id,
        placements.placement_type_code,
        coalesce(placement_type.label, placements.placement_type_raw) as placement_type
    from canonical.care_episodes
    left join canonical.placements
        on
            care_episodes.child_id = placements.child_id
            and (
                care_episodes.placement_id = placements.placement_id
                or placements.start_date <= care_episodes.end_date
            )
    left join codelists.placement_type on placements.placement_type_code = placement_type.code
    where care_episodes.child_id is not null and care_episodes.end_reason_code in ('E11', 'E12')
    qualify row_number() over (
        partition by
            care_episodes.child_id,
            care_episodes.care_episode_id,
            care_episodes.source_file,
            care_episodes.source_line
        order by
            coalesce(care_episodes.placement_id = placements.placement_id, false) desc,
            placements.start_date desc nulls last,
            placements.end_date desc nulls first,
            placements.placement_id
    ) = 1
)

select
    case when has_placement then 'a' else 'b' end as part,
    child_id,
    coalesce(care_episode_id, start_date::varchar) as record_id,
    case when has_placement and placement_id is not null then [placement_id] end as related_record_ids,
    source_file,
    source_line,
    start_date,
    end_date,
    placement_type
from placements
where
    coalesce(placement_type_code not in ('A3', 'A4', 'A5', 'A6'), true)
    and (has_placement or end_date is not null)
order by child_id, record_id, source_file, source_line
