-- The name to print for whatever an export holds where a worker's id belongs: the id, or the staff number.
-- One row per key.
with keys as (
    select worker_id as worker_key, worker_name, 1 as preference, source_line
    from canonical.professionals
    union all
    select staff_id, worker_name, 2, source_line
    from canonical.professionals
)

select worker_key, worker_name
from keys
where worker_key is not null and worker_name is not null
qualify row_number() over (partition by worker_key order by preference, source_line, worker_name) = 1
