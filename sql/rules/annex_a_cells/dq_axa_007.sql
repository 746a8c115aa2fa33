-- A child stands more than once on a list of one row per child.
-- One row per list and child.
with listed as (
    select 6 as list, 'lists.list_6_children_in_need' as table_or_list, child_id, record_id, rowid + 1 as row_number
    from lists.list_6_children_in_need
    union all
    select 7, 'lists.list_7_child_protection', child_id, record_id, rowid + 1
    from lists.list_7_child_protection
    where reading('list_7_rows') = 'latest_plan'
    union all
    select 8, 'lists.list_8_children_in_care', child_id, record_id, rowid + 1
    from lists.list_8_children_in_care
    union all
    select 9, 'lists.list_9_care_leavers', child_id, record_id, rowid + 1
    from lists.list_9_care_leavers
)

select
    'a' as part,
    child_id,
    'list ' || list as record_id,
    table_or_list,
    [list] as lists,
    max(row_number) as row_number,
    list as list_number,
    count(*) as times,
    list(record_id order by record_id) filter (where record_id is not null) as records
from listed
where child_id is not null
group by list, table_or_list, child_id
having count(*) > 1
order by list, child_id
