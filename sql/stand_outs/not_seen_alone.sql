-- Children of four or older on a child protection plan who were not seen alone at the last visit.
-- One row per open plan on list 7.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    age as stands_out_by,
    start_date,
    last_visit_date
from lists.list_7_child_protection
where end_date is null and last_visit_date is not null and age >= 4 and coalesce(seen_alone <> 'a) Yes', true)
order by stands_out_by desc, child_id, record_id
