-- Children who have been children in need longest, without a child protection plan and not in care.
-- One row per open case on list 6.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    as_at() - start_date as stands_out_by,
    start_date,
    as_at() - start_date as days,
    median(as_at() - start_date) over ()::integer as usual_days
from lists.list_6_children_in_need
where
    close_date is null
    and start_date is not null
    and coalesce(case_status not in ('a) Looked after child', 'b) Child Protection plan', 'e) Closed episode'), true)
order by stands_out_by desc, child_id, record_id
