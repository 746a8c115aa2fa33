-- Children in need of compulsory school age at the end of each day for whom the school year's attendance is known so far,
-- and whether each has missed so large a share of their own sessions.
-- One row per child and day.
with pupils as (
    select
        children_in_need.day,
        children_in_need.child_id,
        children_in_need.referral_id,
        open_children.status,
        make_date(year(children_in_need.day) - (month(children_in_need.day) < 9)::integer, 9, 1) as school_year_start,
        child_profiles.birth_date
    from cohorts.children_in_need
    inner join facts.child_profiles on children_in_need.child_id = child_profiles.child_id
    left join cohorts.open_children
        on children_in_need.day = open_children.day and children_in_need.child_id = open_children.child_id
    where not child_profiles.is_unborn
),

-- Age as on the last day of August before the school year.
of_school_age as (
    select *
    from pupils
    where
        age_on(birth_date, (school_year_start - 1)::date)
        between parameter('youngest_age')::integer and parameter('oldest_age')::integer
),

-- Of periods that are over.
attended as (
    select
        of_school_age.day,
        of_school_age.child_id,
        of_school_age.referral_id,
        of_school_age.status,
        sum(attendance.possible_sessions) as possible_sessions,
        sum(attendance.absent_sessions) as absent_sessions,
        arg_max(attendance.school_name, attendance.end_date) as school,
        arg_max(attendance.school_phase, attendance.end_date) as school_phase
    from of_school_age
    inner join canonical.school_attendance as attendance
        on
            of_school_age.child_id = attendance.child_id
            and attendance.start_date >= of_school_age.school_year_start
            and attendance.end_date <= of_school_age.day
    group by all
)

select
    day as event_date,
    child_id,
    referral_id as record_id,
    coalesce(100 * absent_sessions >= parameter('threshold_percent')::double * possible_sessions, false)::integer
        as numerator,
    1 as denominator,
    status,
    school,
    school_phase,
    possible_sessions,
    coalesce(absent_sessions, 0) as absent_sessions,
    round(100 * absent_sessions / possible_sessions, 1) as percentage_absent
from attended
where possible_sessions > 0
