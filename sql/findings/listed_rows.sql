-- The rows of all lists, by the number that they have on the list.
-- One row per row of a list; list 11 is of adopters, who are no children.
select 1 as list, rowid + 1 as row_number, child_id, record_id
from lists.list_1_contacts
union all
select 2, rowid + 1, child_id, record_id
from lists.list_2_early_help
union all
select 3, rowid + 1, child_id, record_id
from lists.list_3_referrals
union all
select 4, rowid + 1, child_id, record_id
from lists.list_4_assessments
union all
select 5, rowid + 1, child_id, record_id
from lists.list_5_section_47_enquiries
union all
select 6, rowid + 1, child_id, record_id
from lists.list_6_children_in_need
union all
select 7, rowid + 1, child_id, record_id
from lists.list_7_child_protection
union all
select 8, rowid + 1, child_id, record_id
from lists.list_8_children_in_care
union all
select 9, rowid + 1, child_id, record_id
from lists.list_9_care_leavers
union all
select 10, rowid + 1, child_id, record_id
from lists.list_10_adoption
union all
select 11, rowid + 1, null, record_id
from lists.list_11_adopters
order by list, row_number
