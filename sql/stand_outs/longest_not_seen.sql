-- Children in need whom nobody has seen for six weeks, or ever.
-- One row per open case on list 6; one never seen counts from the day on which it began.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    as_at() - coalesce(last_seen_date, start_date) as stands_out_by,
    start_date,
    last_seen_date,
    as_at() - coalesce(last_seen_date, start_date) as days
from lists.list_6_children_in_need
where close_date is null and coalesce(last_seen_date, start_date) < as_at() - 42
order by stands_out_by desc, child_id, record_id
