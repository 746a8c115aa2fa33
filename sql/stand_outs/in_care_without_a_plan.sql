-- Children in care for more than four months, by whose second review a plan for permanence is due, without one.
-- One row per open period of care on list 8.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    as_at() - start_date as stands_out_by,
    start_date,
    as_at() - start_date as days
from lists.list_8_children_in_care
where end_date is null and permanence_plan is null and start_date < months_before(as_at(), 4)
order by stands_out_by desc, child_id, record_id
