-- A date of entering care that is missing (a) or not the start (b) of the current period of care, or differs within it (c).
-- One row per child in care whose record breaks the rule, named after the first episode of the period.
with episodes as (
    select
        *,
        coalesce(care_episode_id, start_date::varchar) as record_id,
        max(start_date) filter (where start_reason_code = 'S') over (partition by child_id) as period_start_date,
        bool_or(is_open(start_date, end_date)) over (partition by child_id) as is_in_care
    from canonical.care_episodes
    where child_id is not null and start_date <= as_at()
),

-- An export that does not go back to the start of the period says only whether the dates in it agree.
periods as (
    select
        child_id,
        period_start_date,
        min_by(record_id, (start_date, record_id)) as record_id,
        max_by(source_file, (start_date, record_id)) as source_file,
        max_by(source_line, (start_date, record_id)) as source_line,
        count(*) as episode_count,
        count(*) filter (where entered_care_date is null) as blank_count,
        list(distinct entered_care_date order by entered_care_date)
            filter (where entered_care_date is not null) as entered_care_dates
    from episodes
    where is_in_care and coalesce(start_date >= period_start_date, true)
    group by child_id, period_start_date
)

select
    case
        when blank_count > 0 then 'a'
        when period_start_date is not null then 'b'
        else 'c'
    end as part,
    child_id,
    record_id,
    source_file,
    source_line,
    period_start_date,
    episode_count,
    blank_count,
    entered_care_dates
from periods
where
    blank_count > 0
    or len(entered_care_dates) > 1
    or coalesce(entered_care_dates[1] <> period_start_date, false)
order by child_id, record_id, source_file, source_line
