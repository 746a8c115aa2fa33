-- What each worker holds at the end of the clinic's interval: children by status, what is overdue of them, and when the worker
-- was last supervised.
-- One row per worker who holds a case, and one for the children whom nobody holds, if there are any.
with today as (
    select interval_end as day
    from clinics.clinic_interval
),

overdue as (
    select worker_id, count(*) as overdue_count
    from clinics.due_cases
    where when_due = 'Overdue'
    group by worker_id
),

-- Where supervision could not be worked out there is none to show.
supervisions as (
    select
        worker_id,
        (details ->> 'supervision_date')::date as last_supervision_date,
        (details ->> 'days_since_supervision')::integer as days_since_supervision
    from clinics.listed_cases
    where indicator_id = 'wf-supervision' and worker_id is not null
),

unheld as (
    select open_children.*
    from cohorts.open_children
    inner join today on open_children.day = today.day
    anti join cohorts.held_cases
        on open_children.child_id = held_cases.child_id and open_children.day = held_cases.day
)

select
    team_names.team_name,
    holders.worker_id,
    name_or_text(worker_names.worker_name, holders.worker_id) as worker_name,
    holders.full_time_equivalent,
    holders.cases_held::integer as children,
    holders.cases_held / nullif(holders.full_time_equivalent, 0) as children_per_full_time,
    holders.looked_after::integer as looked_after,
    holders.on_protection_plans::integer as on_protection_plans,
    holders.on_need_plans::integer as on_need_plans,
    (holders.without_plan + holders.without_open_work)::integer as without_plan,
    coalesce(overdue.overdue_count, 0)::integer as overdue,
    supervisions.last_supervision_date,
    supervisions.days_since_supervision
from cohorts.case_holders as holders
inner join today on holders.day = today.day
left join facts.team_names on holders.team_id = team_names.team_id
left join facts.worker_names on holders.worker_id = worker_names.worker_key
left join overdue on holders.worker_id = overdue.worker_id
left join supervisions on holders.worker_id = supervisions.worker_id
union all
select
    null,
    null,
    null,
    null,
    count(*)::integer,
    null,
    (count(*) filter (where status = 'Looked after'))::integer,
    (count(*) filter (where status = 'Child protection plan'))::integer,
    (count(*) filter (where status = 'Child in need plan'))::integer,
    (count(*) filter (where status = 'In need, without a plan'))::integer,
    (select count(*) from clinics.due_cases where when_due = 'Overdue' and worker_id is null)::integer,
    null,
    null
from unheld
having count(*) > 0
