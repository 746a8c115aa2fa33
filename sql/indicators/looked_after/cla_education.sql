-- Pupils in care for a year at the end of each interval, and the school sessions that each could have attended and missed in
-- it. An attendance record belongs to the interval in which its period ends.
-- One row per interval and pupil with attendance recorded.

-- Of compulsory age is who was five to fifteen when the school year began.
with attendance as (
    select
        school_attendance.*,
        age_on(
            child_profiles.birth_date,
            make_date(
                year(school_attendance.start_date) - (month(school_attendance.start_date) < 9)::integer, 8, 31
            )
        ) as age_at_start_of_year
    from canonical.school_attendance
    semi join cohorts.children_looked_after_12_months as looked_after
        on school_attendance.child_id = looked_after.child_id
    left join facts.child_profiles on school_attendance.child_id = child_profiles.child_id
    where school_attendance.possible_sessions > 0
),

counted as (
    select
        intervals.interval_id,
        attendance.child_id,
        sum(attendance.possible_sessions) as possible_sessions,
        sum(coalesce(attendance.absent_sessions, 0)) as absent_sessions,
        arg_max(struct_pack(attendance.school_name, attendance.school_phase), attendance.end_date) as school
    from attendance
    inner join intervals.intervals
        on attendance.end_date between intervals.interval_start and intervals.interval_end
    where attendance.age_at_start_of_year between parameter('min_age')::integer and parameter('max_age')::integer
    group by intervals.interval_id, attendance.child_id
)

select
    intervals.interval_id,
    looked_after.day as event_date,
    looked_after.child_id,
    coalesce(looked_after.care_period_id, looked_after.latest_care_episode_id) as record_id,
    counted.absent_sessions as numerator,
    counted.possible_sessions as denominator,
    (100 * counted.absent_sessions >= parameter('persistent_percent')::double * counted.possible_sessions)::integer
        as is_persistent_absentee,
    1 as is_pupil,
    looked_after.reviewing_officer,
    looked_after.unaccompanied,
    looked_after.legal_status,
    looked_after.placement_type,
    looked_after.placement_provider,
    counted.school.school_name as school,
    counted.school.school_phase as phase,
    counted.possible_sessions,
    counted.absent_sessions,
    round(100 * counted.absent_sessions / counted.possible_sessions, 1) as absence_percent
from counted
inner join intervals.intervals on counted.interval_id = intervals.interval_id
inner join cohorts.children_looked_after_12_months as looked_after
    on counted.child_id = looked_after.child_id and intervals.interval_end = looked_after.day
