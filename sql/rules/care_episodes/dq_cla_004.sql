-- An episode of care with an end date and no reason (a), or a reason and no end date (b).
-- One row per episode that breaks the rule.
select
    case when end_date is not null then 'a' else 'b' end as part,
    child_id,
    coalesce(care_episode_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    end_date,
    coalesce(reason_ceased.label, end_reason_raw) as end_reason
from canonical.care_episodes
left join codelists.reason_ceased on care_episodes.end_reason_code = reason_ceased.code
where (end_date is null) <> (end_reason_code is null and end_reason_raw is null)
order by child_id, record_id, source_file, source_line
