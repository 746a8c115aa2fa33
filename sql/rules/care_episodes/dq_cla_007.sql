-- Two episodes of care that should join and do not: the later one continues (a; e where the earlier one has no end), the
-- earlier one says that another began on the same day (b), or no later one is there (c). Two that join although the
-- earlier one ended care (d).
-- One row per pair of episodes, or per last episode, that breaks the rule.
with episodes as (
    select
        *,
        coalesce(care_episode_id, start_date::varchar) as record_id,
        row_number() over by_child as episode_number,
        lag(coalesce(care_episode_id, start_date::varchar)) over by_child as previous_record_id,
        lag(start_date) over by_child as previous_start_date,
        lag(end_date) over by_child as previous_end_date,
        lag(end_reason_code) over by_child as previous_end_reason_code,
        lead(start_date) over by_child as next_start_date
    from canonical.care_episodes
    where child_id is not null and start_date is not null
    window by_child as (
        partition by child_id order by start_date, end_date nulls last, care_episode_id, source_line
    )
),

pairs as (
    select
        *,
        case
            when start_reason_code <> 'S' and previous_end_date is null then 'e'
            when start_reason_code <> 'S' and previous_end_date <> start_date then 'a'
            when previous_end_reason_code = 'X1' and previous_end_date <> start_date then 'b'
            when previous_end_reason_code <> 'X1' and previous_end_date = start_date then 'd'
        end as part
    from episodes
    where episode_number > 1
),

findings as (
    select part, * exclude (part) from pairs where part is not null
    union all
    select 'c', * from episodes where end_reason_code = 'X1' and end_date <= as_at() and next_start_date is null
)

select
    findings.part,
    findings.child_id,
    findings.record_id,
    case when findings.part <> 'c' then [findings.previous_record_id] end as related_record_ids,
    findings.source_file,
    findings.source_line,
    findings.start_date,
    findings.end_date,
    findings.previous_start_date,
    findings.previous_end_date,
    reason_ceased.label as previous_end_reason
from findings
left join codelists.reason_ceased on findings.previous_end_reason_code = reason_ceased.code
order by findings.child_id, findings.record_id, findings.part, findings.source_file, findings.source_line
