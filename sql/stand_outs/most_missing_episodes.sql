-- Children in care who went missing three times or more in a year.
-- One row per open period of care on list 8.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    missing_count as stands_out_by,
    start_date,
    missing_count as episodes,
    coalesce(return_interview_offered = 'a) Yes', false) as is_interview_offered
from lists.list_8_children_in_care
where end_date is null and missing_count >= 3
order by stands_out_by desc, child_id, record_id
