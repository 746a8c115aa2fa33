-- A child has several open child protection plans, those held for another authority aside.
-- One row per child with more than one.
with open_plans as (
    select
        *,
        coalesce(plan_id, start_date::varchar) as record_id,
        row_number() over (order by start_date, plan_id, source_file, source_line) as plan_number
    from canonical.child_protection_plans
    where
        child_id is not null
        and is_for_other_authority is distinct from 'yes'
        and known_by_then(end_date) is null
        and coalesce(start_date <= as_at(), true)
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
from open_plans
group by child_id
having count(*) > 1
order by child_id
