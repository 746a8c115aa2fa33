-- Continuous periods of being looked after.
-- One row per child and period of care that had begun by the as-at date.

with episodes as (
    select
        *,
        row_number() over by_child as episode_number,
        lag(exclusive_end_date) over by_child as previous_end_date,
        lag(end_reason_code) over by_child as previous_end_reason_code,
        lead(start_date) over by_child as next_start_date,
        max(exclusive_end_date) over (
            partition by child_id
            order by start_date, exclusive_end_date nulls last, care_episode_id
            rows between unbounded preceding and 1 preceding
        ) as looked_after_until
    from facts.care_episodes
    window by_child as (partition by child_id order by start_date, exclusive_end_date nulls last, care_episode_id)
),

-- X1 says that care goes on, and so does an episode still open when the next begins. A return to care on the day that
-- it ended says S; so does a return after a gap whose ending nobody exported.
continued as (
    select
        *,
        episode_number > 1
        and (
            previous_end_date is null
            or coalesce(looked_after_until > start_date, false)
            or (
                coalesce(looked_after_until = start_date, false)
                and (start_reason_code is distinct from 'S' or coalesce(previous_end_reason_code = 'X1', false))
            )
            or (start_reason_code is distinct from 'S' and coalesce(previous_end_reason_code = 'X1', false))
        ) as continues_period
    from episodes
),

numbered as (
    select
        *,
        (count(*) filter (where not continues_period) over (
            partition by child_id order by episode_number rows unbounded preceding
        ))::integer as period_number
    from continued
),

periods as (
    select
        child_id,
        period_number,
        min_by(
            struct_pack(start_date := start_date, start_reason_code := coalesce(start_reason_code, '')),
            episode_number
        ) as first_episode,
        min(entered_care_date) as entered_care_date,
        -- The episode that ends last; one left open when another began ended there.
        max_by(
            struct_pack(
                end_date := exclusive_end_date,
                end_reason_code := end_reason_code,
                care_episode_id := care_episode_id,
                care_period_id := care_period_id,
                primary_need_code := primary_need_code,
                source_file := source_file,
                source_line := source_line
            ),
            (coalesce(exclusive_end_date, next_start_date, date '9999-12-31'), episode_number)
        ) as latest_episode,
        max(last_reviewing_officer_contact_date) filter (
            where last_reviewing_officer_contact_date <= as_at()
        ) as latest_reviewing_officer_contact_date
    from numbered
    group by child_id, period_number
),

dated as (
    select
        *,
        -- An export that goes back six years can begin in the middle of a period; the date of entry then speaks.
        case
            when
                first_episode.start_reason_code <> 'S'
                and entered_care_date < first_episode.start_date
                and coalesce(entered_care_date >= lag(latest_episode.end_date) over by_child, true)
                then entered_care_date
            else first_episode.start_date
        end as start_date,
        -- X1 never ends a period, but a later period does.
        case
            when latest_episode.end_reason_code is distinct from 'X1' or lead(period_number) over by_child is not null
                then known_by_then(latest_episode.end_date)
        end as end_date
    from periods
    window by_child as (partition by child_id order by period_number)
),

-- Short breaks alone are not being looked after: every legal status known in the period is one of theirs.
short_breaks as (
    select
        dated.child_id,
        dated.period_number,
        bool_and(statuses.is_short_break) as is_short_breaks_only
    from dated
    inner join facts.legal_statuses_in_care as statuses
        on
            dated.child_id = statuses.child_id
            and coalesce(statuses.start_date < dated.end_date, true)
            and coalesce(statuses.end_date > dated.start_date, true)
    group by dated.child_id, dated.period_number
)

select
    dated.child_id,
    dated.period_number,
    dated.latest_episode.care_period_id as care_period_id,
    dated.start_date,
    -- Whether care is known to have begun that day: an export that begins in the middle of a period does not tell.
    dated.first_episode.start_reason_code in ('S', '')
    or coalesce(dated.entered_care_date = dated.start_date, false) as is_start_recorded,
    dated.end_date,
    -- The last day on which something in the period can have happened.
    coalesce(dated.end_date, as_at()) as last_day,
    -- The day to look at for what was in force: the as-at date, or the last whole day of a period that ended.
    case
        when dated.end_date is null then as_at()
        else greatest((dated.end_date - 1)::date, dated.start_date)
    end as reference_day,
    case
        when dated.end_date is not null then nullif(dated.latest_episode.end_reason_code, 'X1')
    end as end_reason_code,
    dated.latest_episode.care_episode_id as latest_care_episode_id,
    dated.latest_episode.primary_need_code as primary_need_code,
    dated.latest_reviewing_officer_contact_date,
    coalesce(short_breaks.is_short_breaks_only, false) as is_short_breaks_only,
    dated.latest_episode.source_file as source_file,
    dated.latest_episode.source_line as source_line
from dated
left join short_breaks
    on dated.child_id = short_breaks.child_id and dated.period_number = short_breaks.period_number
