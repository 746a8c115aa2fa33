-- What each worker holds at the end of the clinic's interval: children by status, what is overdue of them, and when the worker
-- was last supervised.
-- One row per team and worker who holds a case; children whom nobody holds stand in a row without a worker.
with held as (
    select
        open_children.child_id,
        open_children.status,
        holders.worker_id,
        holders.worker_name,
        holders.team_name,
        clinic_interval.interval_end as day
    from cohorts.open_children
    inner join clinics.clinic_interval on open_children.day = clinic_interval.interval_end
    left join breakdowns.holders
        on
            open_children.child_id = holders.child_id
            and clinic_interval.interval_end >= holders.from_date
            and clinic_interval.interval_end < holders.until_date
),

overdue as (
    select child_id, count(*) as overdue_count
    from clinics.due_cases
    where when_due = 'Overdue' and child_id is not null
    group by child_id
),

-- The registration list speaks before the case system, which many councils leave blank.
hours as (
    select
        professionals.worker_id,
        any_value(coalesce(worker_registrations.full_time_equivalent, professionals.full_time_equivalent))
            as full_time_equivalent
    from canonical.professionals
    left join canonical.worker_registrations on professionals.worker_id = worker_registrations.worker_id
    where professionals.worker_id is not null
    group by professionals.worker_id
),

last_supervisions as (
    select supervisions.worker_id, max(supervisions.supervision_date) as last_supervision_date
    from canonical.supervisions
    cross join clinics.clinic_interval
    where supervisions.child_id is null and supervisions.supervision_date <= clinic_interval.interval_end
    group by supervisions.worker_id
)

select
    held.team_name,
    held.worker_id,
    held.worker_name,
    any_value(hours.full_time_equivalent) as full_time_equivalent,
    count(*)::integer as children,
    count(*) / nullif(any_value(hours.full_time_equivalent), 0) as children_per_full_time,
    count(*) filter (where held.status = 'Looked after')::integer as looked_after,
    count(*) filter (where held.status = 'Child protection plan')::integer as on_protection_plans,
    count(*) filter (where held.status = 'Child in need plan')::integer as on_need_plans,
    count(*) filter (where held.status = 'In need, without a plan')::integer as without_plan,
    coalesce(sum(overdue.overdue_count), 0)::integer as overdue,
    any_value(last_supervisions.last_supervision_date) as last_supervision_date,
    any_value(held.day - last_supervisions.last_supervision_date)::integer as days_since_supervision
from held
left join overdue on held.child_id = overdue.child_id
left join hours on held.worker_id = hours.worker_id
left join last_supervisions on held.worker_id = last_supervisions.worker_id
group by held.team_name, held.worker_id, held.worker_name
