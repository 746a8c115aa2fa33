-- What is known of a worker beside the name, for whatever an export holds where a worker's id belongs: the id, or the staff
-- number. A council's own registrations come before the case system.
-- One row per key.
with professionals as (
    select *
    from canonical.professionals
    qualify
        worker_id is null
        or row_number() over (
            partition by worker_id
            order by (full_time_equivalent is null)::integer, (job_title is null)::integer, source_line
        ) = 1
),

registrations as (
    select *
    from canonical.worker_registrations
    where worker_id is not null
    qualify row_number() over (
        partition by worker_id order by (full_time_equivalent is null)::integer, source_line
    ) = 1
),

workers as (
    select
        coalesce(professionals.worker_id, registrations.worker_id) as worker_id,
        professionals.staff_id,
        professionals.job_title,
        coalesce(registrations.registration_number, professionals.registration_number) as registration_number,
        coalesce(registrations.full_time_equivalent, professionals.full_time_equivalent) as full_time_equivalent,
        coalesce(registrations.is_agency_worker, professionals.is_agency_worker) as is_agency_worker,
        professionals.source_line
    from professionals
    full join registrations on professionals.worker_id = registrations.worker_id
),

keys as (
    select worker_id as worker_key, 1 as preference, *
    from workers
    union all
    select staff_id, 2, *
    from workers
)

select
    worker_key,
    worker_id,
    job_title,
    full_time_equivalent,
    is_agency_worker,
    -- Who is registered is a social worker, whatever the job is called; about whom too little is known may be one.
    registration_number is not null or job_title is null or contains(lower(job_title), 'social work') as is_social_worker
from keys
where worker_key is not null
qualify row_number() over (partition by worker_key order by preference, source_line, worker_id) = 1
