-- Children in care for a year at the end of each day, and whether each had offended or was found to misuse substances in the
-- months before.
-- One row per child and day.
with happenings as (
    select child_id, 'offence' as happening, offence_date as happened_on
    from canonical.convictions
    union all
    select child_id, 'substance misuse', recorded_date
    from canonical.substance_misuse
),

counted as (
    select
        looked_after.day,
        looked_after.child_id,
        bool_or(happenings.happening = 'offence') as has_offended,
        bool_or(happenings.happening = 'substance misuse') as has_misused,
        max(happenings.happened_on) as latest_date
    from cohorts.children_looked_after_12_months as looked_after
    inner join happenings
        on
            looked_after.child_id = happenings.child_id
            and happenings.happened_on <= looked_after.day
            and happenings.happened_on > months_before(looked_after.day, parameter('window_months')::integer)
    group by looked_after.day, looked_after.child_id
),

judged as (
    select
        looked_after.*,
        coalesce(looked_after.age between 10 and 17, false) as can_offend,
        can_offend and coalesce(counted.has_offended, false) as has_offended,
        coalesce(counted.has_misused, false) as has_misused,
        counted.latest_date
    from cohorts.children_looked_after_12_months as looked_after
    left join counted on looked_after.day = counted.day and looked_after.child_id = counted.child_id
)

select
    day as event_date,
    child_id,
    coalesce(care_period_id, latest_care_episode_id) as record_id,
    (has_offended or has_misused)::integer as numerator,
    1 as denominator,
    has_offended::integer as has_offended,
    can_offend::integer as can_offend,
    has_misused::integer as has_misused,
    reviewing_officer,
    unaccompanied,
    legal_status,
    placement_type,
    placement_provider,
    case
        when has_offended and has_misused then 'Offending and substance misuse'
        when has_offended then 'Offending'
        when has_misused then 'Substance misuse'
        else 'Neither'
    end as what_happened,
    latest_date,
    continuous_since
from judged
