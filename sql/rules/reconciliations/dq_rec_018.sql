-- Early help for a child goes on beside an open episode of need.
-- One row per child.
with in_need as (
    select child_id, min(start_date) as in_need_since
    from lists.list_6_children_in_need
    where close_date is null and child_id is not null
    group by child_id
)

select
    'a' as part,
    early_help.child_id,
    early_help.record_id,
    early_help.rowid + 1 as row_number,
    early_help.source_file,
    early_help.source_line,
    early_help.start_date,
    in_need.in_need_since
from lists.list_2_early_help as early_help
inner join in_need on early_help.child_id = in_need.child_id
where early_help.completed_date is null
qualify row_number() over (
    partition by early_help.child_id
    order by early_help.start_date desc nulls last, early_help.record_id, early_help.rowid
) = 1
order by early_help.child_id
