-- Pupils looked after at the end of each interval, and whether each moved school in it at another time than the summer.
-- One row per interval and pupil.
with enrolments as (
    select
        school_enrolments.*,
        lag(school_urn) over by_child as previous_school_urn,
        lag(school_name) over by_child as previous_school_name
    from canonical.school_enrolments
    semi join cohorts.children_looked_after as looked_after on school_enrolments.child_id = looked_after.child_id
    where school_enrolments.start_date is not null
    window by_child as (
        partition by school_enrolments.child_id order by school_enrolments.start_date, school_enrolments.enrolment_id
    )
),

pupils as (
    select
        intervals.interval_id,
        enrolments.child_id,
        arg_max(struct_pack(enrolments.school_name, enrolments.school_phase), enrolments.start_date) as school
    from enrolments
    inner join intervals.intervals
        on
            enrolments.start_date <= intervals.interval_end
            and coalesce(enrolments.end_date, date '9999-12-31') >= intervals.interval_start
    group by intervals.interval_id, enrolments.child_id
),

-- The day on which the child was first in care in the interval.
first_care_days as (
    select
        intervals.interval_id,
        care_periods.child_id,
        min(care_periods.start_date) as first_care_date
    from facts.care_periods
    inner join intervals.intervals
        on
            care_periods.start_date <= intervals.interval_end
            and coalesce(care_periods.end_date, date '9999-12-31') > intervals.interval_start
    where not care_periods.is_short_breaks_only
    group by intervals.interval_id, care_periods.child_id
),

-- From August to September is when pupils change schools anyway.
moves as (
    select
        intervals.interval_id,
        enrolments.child_id,
        count(*)::integer as move_count,
        max(enrolments.start_date) as last_move_date,
        arg_max(enrolments.previous_school_name, enrolments.start_date) as previous_school
    from enrolments
    inner join intervals.intervals
        on enrolments.start_date between intervals.interval_start and intervals.interval_end
    inner join first_care_days
        on
            intervals.interval_id = first_care_days.interval_id
            and enrolments.child_id = first_care_days.child_id
            and enrolments.start_date > first_care_days.first_care_date
    where
        coalesce(enrolments.previous_school_urn <> enrolments.school_urn, false)
        and month(enrolments.start_date) not in (8, 9)
    group by intervals.interval_id, enrolments.child_id
)

select
    intervals.interval_id,
    looked_after.day as event_date,
    looked_after.child_id,
    coalesce(looked_after.care_period_id, looked_after.latest_care_episode_id) as record_id,
    (moves.child_id is not null)::integer as numerator,
    1 as denominator,
    looked_after.reviewing_officer,
    looked_after.unaccompanied,
    looked_after.legal_status,
    looked_after.placement_type,
    looked_after.placement_provider,
    pupils.school.school_name as school,
    pupils.school.school_phase as phase,
    coalesce(moves.move_count, 0) as move_count,
    moves.last_move_date,
    moves.previous_school
from pupils
inner join intervals.intervals on pupils.interval_id = intervals.interval_id
inner join cohorts.children_looked_after as looked_after
    on pupils.child_id = looked_after.child_id and intervals.interval_end = looked_after.day
left join moves on pupils.interval_id = moves.interval_id and pupils.child_id = moves.child_id
