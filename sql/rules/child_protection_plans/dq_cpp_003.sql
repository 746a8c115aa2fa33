-- A child protection plan began while another of the child was running, or on the day on which it ended.
-- One row per pair of plans that overlap.

-- A plan held for another authority may run beside this authority's own.
with plans as (
    select
        *,
        coalesce(plan_id, start_date::varchar) as record_id,
        coalesce(is_for_other_authority = 'yes', false) as is_temporary,
        row_number() over (
            order by start_date, end_date nulls last, plan_id, source_file, source_line
        ) as plan_number
    from canonical.child_protection_plans
    where child_id is not null
)

select
    case when known_by_then(earlier.end_date) is null then 'b' else 'a' end as part,
    later.child_id,
    later.record_id,
    [earlier.record_id] as related_record_ids,
    later.source_file,
    later.source_line,
    later.start_date,
    earlier.start_date as earlier_start_date,
    earlier.end_date as earlier_end_date
from plans as later
inner join plans as earlier
    on
        later.child_id = earlier.child_id
        and later.is_temporary = earlier.is_temporary
        and later.plan_number > earlier.plan_number
        and later.start_date >= earlier.start_date
        and later.start_date <= coalesce(earlier.end_date, as_at())
where coalesce(later.plan_id <> earlier.plan_id, true)
order by later.child_id, later.record_id, related_record_ids, later.source_file, later.source_line
