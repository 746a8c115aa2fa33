-- How it stands with a child in care, from each day on which that changed: the legal status, the placement, whether the
-- child is unaccompanied, and the reviewing officer. A period of short breaks alone is no care.
-- One row per child, period of care and span of days; the last span ends with the period, or not at all.
with periods as (
    select *
    from facts.care_periods
    where not is_short_breaks_only
),

days_of_change as (
    select child_id, unnest([start_date, end_date]) as from_date
    from facts.legal_statuses_in_care
    union
    select child_id, unnest([start_date, end_date])
    from facts.placements
    union
    select child_id, unnest([start_date, end_date])
    from facts.unaccompanied_statuses
    union
    select child_id, unnest([start_date, end_date])
    from canonical.involvements
    where role_code = 'reviewing_officer'
    union
    select child_id, start_date
    from periods
),

-- On its last day a period is over; one that lasted less than a day has that day alone.
spans as (
    select
        periods.child_id,
        periods.period_number,
        days_of_change.from_date,
        lead(days_of_change.from_date, 1, periods.end_date) over (
            partition by periods.child_id, periods.period_number order by days_of_change.from_date
        ) as until_date
    from periods
    inner join days_of_change
        on
            periods.child_id = days_of_change.child_id
            and days_of_change.from_date >= periods.start_date
            and days_of_change.from_date <= periods.reference_day
),

-- Of several legal statuses at once, one that is no short break comes first, then the latest.
statuses_then as (
    select
        spans.child_id,
        spans.period_number,
        spans.from_date,
        statuses.status_code,
        statuses.is_short_break,
        statuses.first_start_date
    from spans
    inner join facts.legal_statuses_in_care as statuses
        on
            spans.child_id = statuses.child_id
            and coalesce(statuses.start_date <= spans.from_date, true)
            and coalesce(statuses.end_date > spans.from_date, true)
    qualify row_number() over (
        partition by spans.child_id, spans.period_number, spans.from_date
        order by statuses.is_short_break, statuses.start_date desc nulls last, statuses.legal_status_id desc nulls last
    ) = 1
),

placements_then as (
    select
        spans.period_number,
        spans.from_date,
        placements.*
    from spans
    inner join facts.placements
        on
            spans.child_id = placements.child_id
            and placements.start_date <= spans.from_date
            and coalesce(placements.end_date > spans.from_date, true)
    qualify row_number() over (
        partition by spans.child_id, spans.period_number, spans.from_date
        order by placements.start_date desc, placements.placement_id desc nulls last, placements.source_line desc
    ) = 1
),

unaccompanied_then as (
    select distinct spans.child_id, spans.period_number, spans.from_date
    from spans
    inner join facts.unaccompanied_statuses as statuses
        on
            spans.child_id = statuses.child_id
            and coalesce(statuses.start_date <= spans.from_date, true)
            and coalesce(statuses.end_date > spans.from_date, true)
),

reviewing_officers_then as (
    select
        spans.child_id,
        spans.period_number,
        spans.from_date,
        name_or_text(worker_names.worker_name, involvements.worker_id) as reviewing_officer
    from spans
    inner join canonical.involvements
        on
            spans.child_id = involvements.child_id
            and spans.from_date >= involvements.start_date
            and spans.from_date < coalesce(involvements.end_date, date '9999-12-31')
    left join facts.worker_names on involvements.worker_id = worker_names.worker_key
    where involvements.role_code = 'reviewing_officer'
    qualify row_number() over (
        partition by spans.child_id, spans.period_number, spans.from_date
        order by involvements.start_date desc, involvements.involvement_id desc nulls last, involvements.source_line
    ) = 1
)

select
    spans.child_id,
    spans.period_number,
    spans.from_date,
    spans.until_date,
    coalesce(statuses_then.is_short_break, false) as is_short_break,
    -- Since when the child has been looked after without a break, short breaks being breaks.
    coalesce(
        max(case when statuses_then.is_short_break then spans.until_date end) over (
            partition by spans.child_id, spans.period_number order by spans.from_date rows unbounded preceding
        ),
        periods.start_date
    ) as continuous_since,
    statuses_then.status_code as legal_status_code,
    statuses_then.first_start_date as legal_status_start_date,
    placements_then.placement_id,
    placements_then.start_date as placement_start_date,
    placements_then.placement_type_code,
    placements_then.provider_code,
    placements_then.urn,
    placements_then.postcode,
    placements_then.distance_miles,
    placements_then.authority_code as placement_authority_code,
    placements_then.location_code,
    -- When the child moved in with the carers; a temporary move is no move.
    placements_then.spell_start_date as with_carers_since,
    placements_then.previous_spell_start_date as with_previous_carers_since,
    placements_then.move_reason_code,
    unaccompanied_then.child_id is not null as is_unaccompanied,

    ---------- in words, for breakdowns
    legal_status.label as legal_status,
    placement_type.label as placement_type,
    placement_provider.label as placement_provider,
    case when unaccompanied_then.child_id is null then 'Not unaccompanied' else 'Unaccompanied' end as unaccompanied,
    reviewing_officers_then.reviewing_officer
from spans
inner join periods on spans.child_id = periods.child_id and spans.period_number = periods.period_number
left join statuses_then
    on
        spans.child_id = statuses_then.child_id
        and spans.period_number = statuses_then.period_number
        and spans.from_date = statuses_then.from_date
left join placements_then
    on
        spans.child_id = placements_then.child_id
        and spans.period_number = placements_then.period_number
        and spans.from_date = placements_then.from_date
left join unaccompanied_then
    on
        spans.child_id = unaccompanied_then.child_id
        and spans.period_number = unaccompanied_then.period_number
        and spans.from_date = unaccompanied_then.from_date
left join reviewing_officers_then
    on
        spans.child_id = reviewing_officers_then.child_id
        and spans.period_number = reviewing_officers_then.period_number
        and spans.from_date = reviewing_officers_then.from_date
left join codelists.legal_status on statuses_then.status_code = legal_status.code
left join codelists.placement_type on placements_then.placement_type_code = placement_type.code
left join codelists.placement_provider on placements_then.provider_code = placement_provider.code
