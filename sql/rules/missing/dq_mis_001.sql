-- A missing episode has no start (a), a start in the future (b) or before birth (e), an end before its start (c) or in
-- the future (d), no type (f), or a type that nobody knows (g).
-- One row per missing episode and fault.
with judged as (
    select
        unnest([
            case when episodes.started_at is null then 'a' end,
            case when episodes.started_at::date > as_at() then 'b' end,
            case when episodes.ended_at::date < episodes.started_at::date then 'c' end,
            case when episodes.ended_at::date > as_at() then 'd' end,
            case when episodes.started_at::date <= child_profiles.birth_date then 'e' end,
            case when episodes.missing_type_code is null and episodes.missing_type_raw is null then 'f' end,
            case when episodes.missing_type_code is null and episodes.missing_type_raw is not null then 'g' end,
        ]) as part,
        episodes.child_id,
        coalesce(
            episodes.missing_episode_id, episodes.started_at::date::varchar, episodes.ended_at::date::varchar
        ) as record_id,
        episodes.source_file,
        episodes.source_line,
        episodes.started_at::date as start_date,
        episodes.ended_at::date as end_date,
        episodes.missing_type_raw
    from canonical.missing_episodes as episodes
    left join facts.child_profiles on episodes.child_id = child_profiles.child_id
)

select *
from judged
where part is not null
order by child_id, record_id, part, source_file, source_line
