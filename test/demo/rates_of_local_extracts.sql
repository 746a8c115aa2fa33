-- What the exports say that the national dataset does not hold, each as a share.
-- One row per measure. Its published or usual value is in england.csv or usual.csv.
with core_groups_of_plans as (
    select
        day_of(cppl_cp_plan_start_date) as started,
        min(day_of(core_group_date)) as first_held
    from ssd_cp_plans
    left join core_groups on plan_id = cppl_cp_plan_id and child_id = cppl_person_id
    where day_of(cppl_cp_plan_start_date) between date '2020-04-01' and date '2026-02-28'
    group by cppl_cp_plan_id, cppl_cp_plan_start_date
),

need_plans as (
    select max(day_of(review_date)) as latest
    from ssd_cin_plans
    left join child_in_need_reviews on plan_id = cinp_cin_plan_id
    where cinp_cin_plan_end_date is null and day_of(cinp_cin_plan_start_date) < date '2026-02-17'
    group by cinp_cin_plan_id
),

periods as (
    select
        clae_person_id as child_id,
        clae_cla_id as care_id,
        min(day_of(clae_cla_episode_start_date)) as started,
        max(coalesce(day_of(clae_cla_episode_ceased_date), date '2999-01-01')) as ended
    from ssd_cla_episodes
    group by all
),

pupils_in_care as (
    select periods.*, day_of(pers_dob) as born
    from periods
    inner join ssd_person on pers_person_id = child_id
    where started < date '2025-09-01' and ended > date '2025-12-31'
        and day_of(pers_dob) between date '2008-04-01' and date '2022-08-31'
),

school_years as (
    select
        attendance.child_id,
        attendance.school_year,
        make_date(left(attendance.school_year, 4)::integer, 9, 1) as first_day,
        sum(absent_sessions::integer) / sum(possible_sessions::integer) as missed
    from school_attendance as attendance
    where attendance.school_year < '2025/26'
    group by all
),

pupils as (
    select
        *,
        exists (
            select 1 from periods
            where periods.child_id = school_years.child_id and started < first_day and ended > first_day + 120
        ) as is_in_care,
        exists (
            select 1 from suspensions
            where suspensions.child_id = school_years.child_id
                and day_of(start_date) between first_day and first_day + 364
        ) as is_suspended,
        exists (
            select 1 from school_enrolments
            where school_enrolments.child_id = school_years.child_id
                and day_of(start_date) between first_day + 30 and first_day + 330
        ) as has_moved
    from school_years
),

recordings as (
    select working_days_between(day_of(event_date), day_of(recorded_at)) as days from recording_times
),

complaints_answered as (
    select working_days_between(day_of(received_date), day_of(closed_date)) as days
    from complaints
    where stage = '1'
),

private_visits as (
    select
        day_of(visit_date) - lag(day_of(visit_date), 1, day_of(notification_date)) over (
            partition by arrangement_id order by day_of(visit_date)
        ) as days,
        case when day_of(visit_date) > day_of(notification_date) + 365 then 84 else 42 end as allowed
    from private_fostering_visits
    inner join private_fostering_arrangements using (arrangement_id)
),

open_cases as (
    select cine_person_id as child_id, max(day_of(oversight_date)) as latest
    from ssd_cin_episodes
    inner join allocations on allocations.child_id = cine_person_id and allocations.end_date is null
    left join management_oversight on management_oversight.child_id = cine_person_id
    where cine_close_date is null and day_of(cine_referral_date) < date '2025-12-31'
    group by cine_person_id
),

posts as (
    select sum(full_time_equivalent::double) as full_time_equivalent
    from workforce_posts
    where end_date is null and employment_type = 'Permanent'
)

select 'first core groups within ten working days' as measure,
    100 * avg(coalesce(working_days_between(started, first_held) <= 10, false)::integer) as value
from core_groups_of_plans
union all
select 'child in need plans reviewed in the last six months', 100 * avg(coalesce(latest >= date '2025-09-30', false)::integer)
from need_plans
union all
select 'pupils in care whose education was planned in the autumn term', 100 * avg((child_id in (
    select child_id from personal_education_plans where day_of(plan_date) between date '2025-09-01' and date '2025-12-31'
))::integer) from pupils_in_care
union all
select 'children in need persistently absent', 100 * avg((missed >= 0.1)::integer) from pupils where not is_in_care
union all
select 'children in care persistently absent', 100 * avg((missed >= 0.1)::integer) from pupils where is_in_care
union all
select 'sessions missed by children in need', 100 * avg(missed) from pupils where not is_in_care
union all
select 'sessions missed by children in care', 100 * avg(missed) from pupils where is_in_care
union all
select 'children in care suspended', 100 * avg(is_suspended::integer) from pupils where is_in_care
union all
select 'children in care who moved school', 100 * avg(has_moved::integer) from pupils where is_in_care
union all
select 'events recorded within two working days', 100 * avg((days <= 2)::integer) from recordings
union all
select 'events recorded after more than five working days', 100 * avg((days > 5)::integer) from recordings
union all
select 'complaints answered within ten working days', 100 * avg((days <= 10)::integer) from complaints_answered
union all
select 'private fostering visits in time', 100 * avg((days <= allowed)::integer) from private_visits
union all
select 'open cases with oversight in the last month', 100 * avg(coalesce(latest >= date '2026-02-28', false)::integer)
from open_cases
union all
select 'health assessments asked for within three working days',
    100 * avg((working_days_between(started, day_of(request_date)) <= 3)::integer)
from health_assessment_requests
inner join periods on care_id = care_period_id
union all
select 'planned audits done', 100 * avg((audit_id is not null)::integer) from planned_audits
union all
select 'days lost to sickness',
    100 * sum(days_lost::double) / 4 / (any_value(full_time_equivalent) * 253)
from worker_absences, posts
where is_sickness = 'Y'
