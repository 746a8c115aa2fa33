-- A child in need plan began while another was running that has since ended (a) or was left open (c), or a child has
-- several open (b).
-- One row per pair of plans that overlap, and one per child with several open plans.
with plans as (
    select
        *,
        coalesce(plan_id, start_date::varchar) as record_id,
        known_by_then(end_date) is null and coalesce(start_date <= as_at(), true) as is_still_open,
        row_number() over (
            order by start_date, end_date nulls last, plan_id, source_file, source_line
        ) as plan_number
    from canonical.child_in_need_plans
    where child_id is not null
),

open_together as (
    select
        'b' as part,
        child_id,
        arg_max(record_id, plan_number) as record_id,
        list(record_id order by plan_number)[:-2] as related_record_ids,
        arg_max(source_file, plan_number) as source_file,
        arg_max(source_line, plan_number) as source_line,
        max(start_date) as start_date,
        min(start_date) as earlier_start_date,
        null::date as earlier_end_date,
        count(*)::integer as plan_count
    from plans
    where is_still_open
    group by child_id
    having count(*) > 1
),

-- To start on the day on which the other ended is to overlap, and so is to have the same dates.
overlapping as (
    select
        case when earlier.is_still_open then 'c' else 'a' end as part,
        later.child_id,
        later.record_id,
        [earlier.record_id] as related_record_ids,
        later.source_file,
        later.source_line,
        later.start_date,
        earlier.start_date as earlier_start_date,
        earlier.end_date as earlier_end_date,
        null::integer as plan_count
    from plans as later
    inner join plans as earlier
        on
            later.child_id = earlier.child_id
            and later.plan_number > earlier.plan_number
            and later.start_date >= earlier.start_date
            and later.start_date <= coalesce(earlier.end_date, as_at())
    where not (later.is_still_open and earlier.is_still_open)
)

select * from overlapping
union all
select * from open_together
order by child_id, record_id, part, related_record_ids, source_file, source_line
