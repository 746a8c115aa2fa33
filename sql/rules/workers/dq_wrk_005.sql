-- A worker who holds cases has no registration number, or one that is none (a); the reason for a change of worker is
-- not known (b) or not recorded (c).
-- One row per worker, or per involvement.
with holding as (
    select *
    from canonical.involvements
    where
        child_id is not null
        and worker_id is not null
        and start_date <= as_at()
        and (role_code = 'allocated_worker' or (role_code is null and role_raw is null))
),

registrations as (
    select worker_id, registration_number, 1 as preference, source_file, source_line
    from canonical.professionals
    union all
    select worker_id, registration_number, 2, source_file, source_line
    from canonical.worker_registrations
),

unregistered as (
    select
        worker_id,
        min_by(registration_number, preference) as registration_number,
        min_by(source_file, preference) as source_file,
        min_by(source_line, preference) as source_line
    from registrations
    semi join (
        select worker_id from holding where is_open(start_date, end_date)
    ) as holders on registrations.worker_id = holders.worker_id
    group by worker_id
    having not coalesce(bool_or(regexp_full_match(registration_number, '(SW|XX)[0-9]+')), false)
),

changes as (
    select
        *,
        row_number() over (partition by child_id order by start_date, end_date nulls last, involvement_id) as position
    from holding
),

faults as (
    select
        'a' as part,
        null as child_id,
        worker_id as record_id,
        'canonical.professionals' as table_or_list,
        source_file,
        source_line,
        worker_id,
        registration_number,
        null as start_date,
        null as change_reason
    from unregistered
    union all
    select
        case when change_reason_raw is not null then 'b' else 'c' end,
        child_id,
        coalesce(involvement_id, start_date::varchar),
        'canonical.involvements',
        source_file,
        source_line,
        null,
        null,
        start_date,
        change_reason_raw
    from changes
    where change_reason_code is null and (change_reason_raw is not null or position > 1)
)

select *
from faults
order by part, child_id, record_id, source_file, source_line
