-- Children on a child protection plan who were on one before.
-- One row per open plan on list 7 with a plan before it.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    previous_plan_count as stands_out_by,
    start_date,
    previous_plan_count as previous_plans
from lists.list_7_child_protection
where end_date is null and previous_plan_count >= 1
order by stands_out_by desc, child_id, record_id
