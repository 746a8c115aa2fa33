-- Assessments that are open past the 45 working days in which they should end.
-- One row per open assessment on list 4 that is late.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    as_at() - start_date as stands_out_by,
    start_date,
    working_days_between(start_date, as_at()) as working_days
from lists.list_4_assessments
where authorisation_date is null and working_days_between(start_date, as_at()) > 45
order by stands_out_by desc, child_id, record_id
