-- A category of need that changes within a period of care (a), is missing (b), or is one that nobody knows (c).
-- One row per episode of care that breaks the rule.
with episodes as (
    select
        *,
        lag(primary_need_code) over by_child as previous_need_code,
        lag(coalesce(care_episode_id, start_date::varchar)) over by_child as previous_record_id,
        coalesce(
            child_id is not null
            and lag(end_reason_code) over by_child = 'X1'
            and lag(end_date) over by_child = start_date,
            false
        ) as continues
    from canonical.care_episodes
    window by_child as (
        partition by child_id order by start_date, end_date nulls last, care_episode_id, source_line
    )
),

findings as (
    select
        *,
        case
            when primary_need_code is null and primary_need_raw is null then 'b'
            when primary_need_code is null then 'c'
            when continues and primary_need_code <> previous_need_code then 'a'
        end as part
    from episodes
)

select
    findings.part,
    findings.child_id,
    coalesce(findings.care_episode_id, findings.start_date::varchar) as record_id,
    case when findings.part = 'a' then [findings.previous_record_id] end as related_record_ids,
    findings.source_file,
    findings.source_line,
    findings.start_date,
    category_of_need.label as category,
    previous_category.label as previous_category,
    findings.primary_need_raw
from findings
left join codelists.category_of_need on findings.primary_need_code = category_of_need.code
left join codelists.category_of_need as previous_category on findings.previous_need_code = previous_category.code
where findings.part is not null
order by findings.child_id, record_id, findings.source_file, findings.source_line
