-- Children who have been on a child protection plan longest.
-- One row per open plan on list 7.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    as_at() - start_date as stands_out_by,
    start_date,
    as_at() - start_date as days,
    median(as_at() - start_date) over ()::integer as usual_days
from lists.list_7_child_protection
where end_date is null and start_date is not null
order by stands_out_by desc, child_id, record_id
