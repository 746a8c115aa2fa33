-- A child has several open child protection plans, those held for another authority aside.
-- One row per child with more than one.

-- An export can hold a plan twice.
with open_plans as (
    select *, coalesce(plan_id, start_date::varchar) as record_id
    from canonical.child_protection_plans
    where
        child_id is not null
        and is_for_other_authority is distinct from 'yes'
        and known_by_then(end_date) is null
        and coalesce(start_date <= as_at(), true)
    qualify
        plan_id is null
        or row_number() over (partition by child_id, plan_id order by start_date, source_file, source_line) = 1
),

numbered as (
    select *, row_number() over (order by start_date, plan_id, source_file, source_line) as plan_number
    from open_plans
)

select
    'a' as part,
    child_id,
    arg_max(record_id, plan_number) as record_id,
    list(record_id order by plan_number)[:-2] as related_record_ids,
    arg_max(source_file, plan_number) as source_file,
    arg_max(source_line, plan_number) as source_line,
    max(start_date) as start_date,
    min(start_date) as earlier_start_date,
    count(*)::integer as plan_count
from numbered
group by child_id
having count(*) > 1
order by child_id
