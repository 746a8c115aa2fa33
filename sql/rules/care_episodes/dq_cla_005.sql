-- An episode of care without a reason for its start (a), or with a reason for its start (b) or its end (c) that nobody
-- knows.
-- One row per episode and reason that breaks the rule.
with problems as (
    select
        *,
        unnest(list_filter([
            case when start_reason_code is null and start_reason_raw is null then 'a' end,
            case when start_reason_code is null and start_reason_raw is not null then 'b' end,
            case when end_reason_code is null and end_reason_raw is not null then 'c' end,
        ], lambda part: part is not null)) as part
    from canonical.care_episodes
)

select
    part,
    child_id,
    coalesce(care_episode_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    end_date,
    start_reason_raw,
    end_reason_raw
from problems
order by child_id, record_id, part, source_file, source_line
