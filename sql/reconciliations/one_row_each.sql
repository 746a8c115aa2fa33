-- Rows and children of the lists on which a child stands once: a child's second row is on the side of rows only.
-- One row per row of lists 6, 8, 9 and 10, and of list 7 unless the reading lists every plan.
with listed as (
    select 6 as list, rowid as row_id, child_id, record_id from lists.list_6_children_in_need
    union all
    select 7, rowid, child_id, record_id from lists.list_7_child_protection where reading('list_7_rows') = 'latest_plan'
    union all
    select 8, rowid, child_id, record_id from lists.list_8_children_in_care
    union all
    select 9, rowid, child_id, record_id from lists.list_9_care_leavers
    union all
    select 10, rowid, child_id, record_id from lists.list_10_adoption
)

select
    child_id,
    concat_ws(': ', 'list ' || list, record_id) as record_id,
    true as on_left,
    child_id is not null and row_number() over (partition by list, child_id order by row_id) = 1 as on_right
from listed
order by child_id, list, row_id
