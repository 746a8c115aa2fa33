-- A start reason that does not fit what went before (a), or an episode of care after one that can have none after it (b).
-- One row per episode that breaks the rule, and one more where another follows death or an age found to be 18 or over.
with episodes as (
    select
        *,
        coalesce(care_episode_id, start_date::varchar) as record_id,
        row_number() over by_child as episode_number,
        lag(end_date) over by_child as previous_end_date,
        lag(end_reason_code) over by_child as previous_end_reason_code,
        lag(coalesce(care_episode_id, start_date::varchar)) over by_child as previous_record_id
    from canonical.care_episodes
    where child_id is not null and start_date <= as_at()
    window by_child as (
        partition by child_id order by start_date, end_date nulls last, care_episode_id, source_line
    )
),

-- An export that goes back so many years leaves out the first episodes of a child whose care is older, and an earlier
-- date of entry says that there were some.
judged as (
    select
        *,
        case
            when start_reason_code = 'S' and start_date <= previous_end_date
                then 'is marked as the start of being looked after, but the episode before it did not end earlier'
            when start_reason_code <> 'S' and previous_end_reason_code <> 'X1'
                then 'should be marked as the start of being looked after, because the child left care before it'
            when
                start_reason_code <> 'S'
                and episode_number = 1
                and coalesce(
                    entered_care_date >= start_date,
                    start_date > months_before(as_at(), threshold('history_months')::integer)
                )
                then 'is the first on record, but is not marked as the start of being looked after'
        end as problem
    from episodes
),

findings as (
    select 'a' as part, * from judged where problem is not null
    union all
    select 'b', * from judged where previous_end_reason_code in ('E2', 'E15')
)

select
    findings.part,
    findings.child_id,
    findings.record_id,
    case when findings.episode_number > 1 then [findings.previous_record_id] end as related_record_ids,
    findings.source_file,
    findings.source_line,
    findings.start_date,
    findings.problem,
    findings.previous_end_date,
    reason_ceased.label as previous_end_reason
from findings
left join codelists.reason_ceased on findings.previous_end_reason_code = reason_ceased.code
order by findings.child_id, findings.record_id, findings.part, findings.source_file, findings.source_line
