-- Care leavers with whom the council is not in touch; those without any contact come first.
-- One row per care leaver on list 9.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    coalesce(as_at() - latest_contact_date, 36525) as stands_out_by,
    latest_contact_date,
    as_at() - latest_contact_date as days
from lists.list_9_care_leavers
where coalesce(in_touch = 'b) No', true)
order by stands_out_by desc, child_id, record_id
