-- The children looked after at the end of each day, and where they are placed. Short breaks alone are not being looked after.
-- One row per child looked after and day.

-- Of several legal statuses at once, one that is no short break comes first, then the latest.
with periods as (
    select
        days.day,
        care_periods.child_id,
        care_periods.period_number,
        care_periods.care_period_id,
        care_periods.start_date,
        care_periods.primary_need_code,
        care_periods.latest_care_episode_id
    from facts.care_periods
    inner join intervals.days on is_open_on(care_periods.start_date, care_periods.end_date, days.day)
    where not care_periods.is_short_breaks_only
),

statuses as (
    select
        periods.day,
        periods.child_id,
        statuses.status_code,
        statuses.is_short_break,
        statuses.first_start_date as status_start_date
    from periods
    inner join facts.legal_statuses_in_care as statuses
        on
            periods.child_id = statuses.child_id
            and coalesce(statuses.start_date <= periods.day, true)
            and coalesce(statuses.end_date > periods.day, true)
    qualify row_number() over (
        partition by periods.day, periods.child_id
        order by statuses.is_short_break, statuses.start_date desc nulls last, statuses.legal_status_id desc nulls last
    ) = 1
),

placements as (
    select
        periods.day,
        placements.*
    from periods
    inner join canonical.placements
        on
            periods.child_id = placements.child_id
            and placements.start_date <= periods.day
            and coalesce(placements.end_date > periods.day, true)
    qualify row_number() over (
        partition by periods.day, periods.child_id
        order by placements.start_date desc, placements.placement_id desc nulls last, placements.source_line desc
    ) = 1
),

unaccompanied as (
    select distinct
        days.day,
        statuses.child_id
    from facts.unaccompanied_statuses as statuses
    inner join intervals.days
        on coalesce(statuses.start_date <= days.day, true) and coalesce(statuses.end_date > days.day, true)
),

reviewing_officers as (
    select
        periods.day,
        periods.child_id,
        name_or_text(worker_names.worker_name, involvements.worker_id) as reviewing_officer
    from periods
    inner join canonical.involvements
        on
            periods.child_id = involvements.child_id
            and is_open_on(involvements.start_date, involvements.end_date, periods.day)
    left join facts.worker_names on involvements.worker_id = worker_names.worker_key
    where involvements.role_code = 'reviewing_officer'
    qualify row_number() over (
        partition by periods.day, periods.child_id
        order by involvements.start_date desc, involvements.involvement_id desc nulls last, involvements.source_line
    ) = 1
)

select
    periods.*,
    statuses.status_code as legal_status_code,
    statuses.status_start_date as legal_status_start_date,
    placements.placement_id,
    placements.start_date as placement_start_date,
    placements.placement_type_code,
    placements.provider_code,
    placements.urn,
    placements.postcode,
    placements.distance_miles,
    unaccompanied.child_id is not null as is_unaccompanied,

    ---------- in words, for breakdowns
    legal_status.label as legal_status,
    placement_type.label as placement_type,
    placement_provider.label as placement_provider,
    case when unaccompanied.child_id is null then 'Not unaccompanied' else 'Unaccompanied' end as unaccompanied,
    reviewing_officers.reviewing_officer
from periods
left join statuses on periods.day = statuses.day and periods.child_id = statuses.child_id
left join placements on periods.day = placements.day and periods.child_id = placements.child_id
left join unaccompanied on periods.day = unaccompanied.day and periods.child_id = unaccompanied.child_id
left join reviewing_officers on periods.day = reviewing_officers.day and periods.child_id = reviewing_officers.child_id
left join codelists.legal_status on statuses.status_code = legal_status.code
left join codelists.placement_type on placements.placement_type_code = placement_type.code
left join codelists.placement_provider on placements.provider_code = placement_provider.code
where not coalesce(statuses.is_short_break, false)
