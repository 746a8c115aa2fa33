-- A short-term legal status that has run longer than the law allows (a), detention by the police that has run longer than
-- is usual (b), or short breaks that add up to too many days in twelve months (c).
-- One row per unbroken run of a status, and one per child for short breaks.

-- In days.
with longest_runs (status_code, max_days, usual_days) as (
    values ('L1', 3, null), ('L2', 21, null), ('L3', 7, null), ('J2', 21, 3), ('V3', 17, null)
),

statuses as (
    select
        *,
        coalesce(legal_status_id, start_date::varchar) as record_id,
        coalesce(known_by_then(end_date), as_at()) as until_date
    from canonical.legal_statuses
    where
        child_id is not null
        and status_code in ('L1', 'L2', 'L3', 'J2', 'V3')
        and start_date <= as_at()
        and coalesce(end_date >= start_date, true)
),

begun as (
    select
        *,
        coalesce(
            start_date > max(until_date) over (
                by_status rows between unbounded preceding and 1 preceding
            ),
            true
        ) as begins_run
    from statuses
    window by_status as (
        partition by child_id, status_code order by start_date, until_date, legal_status_id, source_line
    )
),

numbered as (
    select
        *,
        count(*) filter (where begins_run) over (
            partition by child_id, status_code
            order by start_date, until_date, legal_status_id, source_line
            rows unbounded preceding
        ) as run_number
    from begun
),

runs as (
    select
        child_id,
        status_code,
        min_by(record_id, (start_date, record_id)) as record_id,
        min_by(source_file, (start_date, record_id)) as source_file,
        min_by(source_line, (start_date, record_id)) as source_line,
        min(start_date) as start_date,
        max(until_date) as until_date
    from numbered
    group by child_id, status_code, run_number
),

-- The days of short breaks in the twelve months that begin with each: the most of them is the most in any twelve months.
short_break_totals as (
    select
        first_breaks.child_id,
        first_breaks.record_id,
        first_breaks.source_file,
        first_breaks.source_line,
        first_breaks.start_date,
        sum(least(breaks.until_date, months_after(first_breaks.start_date, 12)) - breaks.start_date) as days
    from runs as first_breaks
    inner join runs as breaks
        on
            first_breaks.child_id = breaks.child_id
            and breaks.start_date >= first_breaks.start_date
            and breaks.start_date < months_after(first_breaks.start_date, 12)
    where first_breaks.status_code = 'V3' and breaks.status_code = 'V3'
    group by
        first_breaks.child_id,
        first_breaks.record_id,
        first_breaks.source_file,
        first_breaks.source_line,
        first_breaks.start_date
    having days > 75
    qualify row_number() over (partition by first_breaks.child_id order by days desc, first_breaks.start_date) = 1
),

findings as (
    select
        case when runs.until_date - runs.start_date > longest_runs.max_days then 'a' else 'b' end as part,
        runs.child_id,
        runs.record_id,
        runs.source_file,
        runs.source_line,
        runs.start_date,
        legal_status.label as legal_status,
        runs.until_date - runs.start_date as days,
        case when part = 'a' then longest_runs.max_days else longest_runs.usual_days end as max_days
    from runs
    inner join longest_runs on runs.status_code = longest_runs.status_code
    left join codelists.legal_status on runs.status_code = legal_status.code
    where runs.until_date - runs.start_date > coalesce(longest_runs.usual_days, longest_runs.max_days)
    union all
    select 'c', child_id, record_id, source_file, source_line, start_date, null, days, 75
    from short_break_totals
)

select *
from findings
order by child_id, part, record_id, source_file, source_line
