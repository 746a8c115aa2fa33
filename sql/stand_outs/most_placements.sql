-- Children in care who lived in three placements or more within a year.
-- One row per open period of care on list 8.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    placement_count as stands_out_by,
    placement_start_date,
    placement_count as placements
from lists.list_8_children_in_care
where end_date is null and placement_count >= 3
order by stands_out_by desc, child_id, record_id
