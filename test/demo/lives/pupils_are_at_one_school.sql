-- a pupil is at one school at a time, misses no more than there is, and is not suspended twice at once
select earlier.child_id
from school_enrolments as earlier
inner join school_enrolments as later
    on later.child_id = earlier.child_id and later.enrolment_id <> earlier.enrolment_id
    and day_of(later.start_date) >= day_of(earlier.start_date)
    and day_of(later.start_date) < coalesce(day_of(earlier.end_date), date '2999-01-01')
union all
select child_id
from school_attendance
where absent_sessions::integer not between 0 and possible_sessions::integer
union all
select attendance.child_id
from school_attendance as attendance
inner join school_enrolments as enrolments using (child_id, school_urn)
group by attendance.child_id, school_urn, attendance.start_date
having not bool_or(
    day_of(attendance.start_date) >= day_of(enrolments.start_date)
    and day_of(attendance.end_date) <= coalesce(day_of(enrolments.end_date), date '2999-01-01')
)
union all
select earlier.child_id
from suspensions as earlier
inner join suspensions as later
    on later.child_id = earlier.child_id and later.suspension_id <> earlier.suspension_id
    and day_of(later.start_date) between day_of(earlier.start_date) and day_of(earlier.end_date)
