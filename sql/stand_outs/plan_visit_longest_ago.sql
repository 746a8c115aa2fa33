-- Children on a child protection plan whose last visit was more than four weeks ago, or never.
-- One row per open plan on list 7; one never visited counts from the day on which it began.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    as_at() - coalesce(last_visit_date, start_date) as stands_out_by,
    start_date,
    last_visit_date,
    as_at() - coalesce(last_visit_date, start_date) as days
from lists.list_7_child_protection
where end_date is null and coalesce(last_visit_date, start_date) < as_at() - 28
order by stands_out_by desc, child_id, record_id
