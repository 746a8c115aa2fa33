-- A case is held by a desk or a placeholder (a), or by a worker who has recorded nothing for months, who may have left
-- (c); or a worker holds more cases than a person can (b).
-- One row per child, or per worker with too many children.

-- A name that stands where an id belongs is never shown.
with held_cases as (
    select
        child_id,
        case when not reads_as_name(worker_id) then worker_id end as worker_id,
        regexp_matches(
            worker_name,
            '\b(unallocated|duty|allocations?|teams?|vacant|vacancy|pool|tbc|test|admin|co-?ordinator)\b',
            'i'
        ) as is_placeholder,
        from_date
    from facts.allocated_workers
    qualify row_number() over (partition by child_id order by from_date desc) = 1
),

-- Visits name no worker, so a visit is the work of whoever holds the case.
work as (
    select worker_id, unnest([start_date, end_date]) as work_date
    from canonical.involvements
    union all
    select worker_id, referral_date
    from canonical.referrals
    union all
    select worker_id, unnest([start_date, authorisation_date])
    from canonical.assessments
    union all
    select worker_id, unnest([start_date, end_date])
    from canonical.section_47_enquiries
    union all
    select worker_id, conference_date
    from canonical.initial_child_protection_conferences
    union all
    select worker_id, unnest([start_date, end_date])
    from canonical.child_in_need_plans
    union all
    select worker_id, supervision_date
    from canonical.supervisions
    union all
    select held_cases.worker_id, visits.visit_date
    from facts.visits
    inner join held_cases on visits.child_id = held_cases.child_id
    union all
    select held_cases.worker_id, care_leavers.latest_contact_date
    from canonical.care_leavers
    inner join held_cases on care_leavers.child_id = held_cases.child_id
),

active_workers as (
    select distinct worker_id
    from work
    where work_date between as_at() - threshold('days')::integer and as_at()
),

faults as (
    select
        'a' as part,
        child_id,
        coalesce(worker_id, 'a name in place of an id') as record_id,
        worker_id,
        from_date,
        null as cases
    from held_cases
    where is_placeholder
    union all
    select 'b', null, worker_id, worker_id, null, count(*)
    from held_cases
    where worker_id is not null
    group by worker_id
    having count(*) > threshold('max_cases')::integer
    union all
    select 'c', held_cases.child_id, held_cases.worker_id, held_cases.worker_id, held_cases.from_date, null
    from held_cases
    anti join active_workers on held_cases.worker_id = active_workers.worker_id
    where held_cases.worker_id is not null and not coalesce(held_cases.is_placeholder, false)
)

select *
from faults
order by part, child_id, record_id
