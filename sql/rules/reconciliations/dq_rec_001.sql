-- A child on an open child protection plan on list 7 has no open row on list 6.
-- One row per open row of list 7 whose child is missing.
with open_in_need as (
    select distinct child_id
    from lists.list_6_children_in_need
    where close_date is null
)

select
    'a' as part,
    plans.child_id,
    plans.record_id,
    plans.rowid + 1 as row_number,
    plans.source_file,
    plans.source_line,
    plans.start_date
from lists.list_7_child_protection as plans
anti join open_in_need on plans.child_id = open_in_need.child_id
where plans.end_date is null and plans.child_id is not null
order by plans.child_id, plans.record_id, plans.rowid
