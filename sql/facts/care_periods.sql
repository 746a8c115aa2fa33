-- Continuous periods of being looked after. X1 never ends one: it says that another episode began the same day.
-- One row per child and period of care that had begun by the as-at date.

with episodes as (
    select
        *,
        coalesce(
            lag(end_reason_code) over by_child = 'X1'
            or lag(exclusive_end_date) over by_child is null and lag(child_id) over by_child is not null
            or lag(exclusive_end_date) over by_child > start_date
            or (lag(exclusive_end_date) over by_child = start_date and start_reason_code is distinct from 'S'),
            false
        ) as continues_period
    from facts.care_episodes
    window by_child as (partition by child_id order by start_date, exclusive_end_date nulls last, care_episode_id)
),

numbered as (
    select
        *,
        (count(*) filter (where not continues_period) over by_child)::integer as period_number
    from episodes
    window by_child as (
        partition by child_id
        order by start_date, exclusive_end_date nulls last, care_episode_id
        rows unbounded preceding
    )
),

periods as (
    select
        child_id,
        period_number,
        min(start_date) as first_start_date,
        arg_min(start_reason_code, (start_date, care_episode_id)) as first_start_reason_code,
        min(entered_care_date) as entered_care_date,
        max_by(struct_pack(
            ended := exclusive_end_date,
            reason := end_reason_code,
            care_episode_id := care_episode_id,
            care_period_id := care_period_id,
            primary_need := primary_need_code,
            primary_need_raw := primary_need_raw,
            source_file := source_file,
            source_line := source_line
        ), (start_date, coalesce(exclusive_end_date, date '9999-12-31'), care_episode_id)) as latest
    from numbered
    group by child_id, period_number
),

-- Short breaks alone are not being looked after: every legal status known in the period is one of theirs.
short_breaks as (
    select
        periods.child_id,
        periods.period_number,
        bool_and(coalesce(legal_statuses.status_code in ('V1', 'V3', 'V4'), false)) as is_short_breaks_only
    from periods
    inner join canonical.legal_statuses
        on
            periods.child_id = legal_statuses.child_id
            and coalesce(legal_statuses.start_date < periods.latest.ended, true)
            and coalesce(legal_statuses.end_date > periods.first_start_date, true)
            and legal_statuses.start_date <= as_at()
    left join codelists.legal_status on legal_statuses.status_code = legal_status.code
    where legal_status.annex_a_label is not null or legal_statuses.status_code in ('V1') or legal_statuses.status_code is null
    group by periods.child_id, periods.period_number
)

select
    periods.child_id,
    periods.period_number,
    periods.latest.care_period_id as care_period_id,
    -- An export that goes back six years can begin in the middle of a period; the date of entry then speaks.
    case
        when periods.first_start_reason_code is distinct from 'S' and periods.entered_care_date < periods.first_start_date
            then periods.entered_care_date
        else periods.first_start_date
    end as start_date,
    case when periods.latest.reason is distinct from 'X1' then known_by_then(periods.latest.ended) end as end_date,
    case
        when periods.latest.reason is distinct from 'X1' and periods.latest.ended <= as_at() then periods.latest.reason
    end as end_reason_code,
    periods.latest.care_episode_id as latest_care_episode_id,
    periods.latest.primary_need as primary_need_code,
    coalesce(short_breaks.is_short_breaks_only, false) as is_short_breaks_only,
    periods.latest.source_file as source_file,
    periods.latest.source_line as source_line
from periods
left join short_breaks
    on periods.child_id = short_breaks.child_id and periods.period_number = short_breaks.period_number
