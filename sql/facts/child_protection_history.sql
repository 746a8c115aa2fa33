-- The child protection plans, old register entries included, that this authority is known to have held.
-- One row per child and plan that had begun by the as-at date; the start is null where only the fact of a plan is known.

-- Plans held for another authority are that authority's.
with plans as (
    select child_id, plan_id, start_date, end_date, 1 as preference, source_file, source_line
    from canonical.child_protection_plans
    where start_date <= as_at() and is_for_other_authority is distinct from 'yes'
    union all
    select child_id, plan_id, start_date, end_date, 2, source_file, source_line
    from canonical.historical_child_protection_plans
    where
        coalesce(start_date <= as_at(), true)
        and coalesce(
            lower(trim(authority)) in (lower(setting('authority_code')), lower(setting('authority_name')), ''),
            true
        )
),

-- The history can hold a plan that the export holds too, under the same id or from the same day.
one_per_id as (
    select *
    from plans
    where child_id is not null
    qualify
        plan_id is null
        or row_number() over (
            partition by child_id, plan_id
            order by preference, start_date nulls last, source_file, source_line
        ) = 1
)

select child_id, plan_id, start_date, end_date, preference = 2 as is_older_than_export, source_file, source_line
from one_per_id
qualify
    start_date is null
    or row_number() over (
        partition by child_id, start_date
        order by preference, plan_id nulls last, source_file, source_line
    ) = 1
