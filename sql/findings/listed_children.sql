-- Which children are on which list.
-- One row per list and child; list 11 is of adopters, who are no children.
select distinct list, child_id
from (
    select 1 as list, child_id from lists.list_1_contacts
    union all
    select 2, child_id from lists.list_2_early_help
    union all
    select 3, child_id from lists.list_3_referrals
    union all
    select 4, child_id from lists.list_4_assessments
    union all
    select 5, child_id from lists.list_5_section_47_enquiries
    union all
    select 6, child_id from lists.list_6_children_in_need
    union all
    select 7, child_id from lists.list_7_child_protection
    union all
    select 8, child_id from lists.list_8_children_in_care
    union all
    select 9, child_id from lists.list_9_care_leavers
    union all
    select 10, child_id from lists.list_10_adoption
)
where child_id is not null
