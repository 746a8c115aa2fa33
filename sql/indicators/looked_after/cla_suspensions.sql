-- Pupils in care for a year at the end of each interval, and whether each was suspended in it.
-- One row per interval and pupil.
with pupils as (
    select
        intervals.interval_id,
        enrolments.child_id,
        arg_max(struct_pack(enrolments.school_name, enrolments.school_phase), enrolments.start_date) as school
    from canonical.school_enrolments as enrolments
    semi join cohorts.children_looked_after_12_months as looked_after on enrolments.child_id = looked_after.child_id
    inner join intervals.intervals
        on
            enrolments.start_date <= intervals.interval_end
            and coalesce(enrolments.end_date, date '9999-12-31') >= intervals.interval_start
    group by intervals.interval_id, enrolments.child_id
),

suspended as (
    select
        intervals.interval_id,
        suspensions.child_id,
        count(*)::integer as suspension_count,
        max(suspensions.start_date) as last_suspension_date,
        sum(suspensions.days) as days_suspended
    from canonical.suspensions
    inner join intervals.intervals
        on suspensions.start_date between intervals.interval_start and intervals.interval_end
    -- A permanent exclusion is no suspension.
    where suspensions.is_permanent is distinct from 'yes'
    group by intervals.interval_id, suspensions.child_id
)

select
    intervals.interval_id,
    looked_after.day as event_date,
    looked_after.child_id,
    coalesce(looked_after.care_period_id, looked_after.latest_care_episode_id) as record_id,
    (suspended.child_id is not null)::integer as numerator,
    1 as denominator,
    looked_after.reviewing_officer,
    looked_after.unaccompanied,
    looked_after.legal_status,
    looked_after.placement_type,
    looked_after.placement_provider,
    pupils.school.school_name as school,
    pupils.school.school_phase as phase,
    coalesce(suspended.suspension_count, 0) as suspension_count,
    suspended.last_suspension_date,
    suspended.days_suspended
from pupils
inner join intervals.intervals on pupils.interval_id = intervals.interval_id
inner join cohorts.children_looked_after_12_months as looked_after
    on pupils.child_id = looked_after.child_id and intervals.interval_end = looked_after.day
left join suspended on pupils.interval_id = suspended.interval_id and pupils.child_id = suspended.child_id
