-- The records that lists leave out and that something was found about.
-- One row per list, child and record; list 11 is of adopters, who are no children.
with left_out_rows as (
    select 1 as list, left_out, child_id, record_id
    from lists.list_1_contacts_left_out
    union all
    select 2, left_out, child_id, record_id
    from lists.list_2_early_help_left_out
    union all
    select 3, left_out, child_id, record_id
    from lists.list_3_referrals_left_out
    union all
    select 4, left_out, child_id, record_id
    from lists.list_4_assessments_left_out
    union all
    select 5, left_out, child_id, record_id
    from lists.list_5_section_47_enquiries_left_out
    union all
    select 6, left_out, child_id, record_id
    from lists.list_6_children_in_need_left_out
    union all
    select 7, left_out, child_id, record_id
    from lists.list_7_child_protection_left_out
    union all
    select 8, left_out, child_id, record_id
    from lists.list_8_children_in_care_left_out
    union all
    select 9, left_out, child_id, record_id
    from lists.list_9_care_leavers_left_out
    union all
    select 10, left_out, child_id, record_id
    from lists.list_10_adoption_left_out
)

select distinct list, left_out, child_id, record_id
from left_out_rows
semi join findings.rule_findings
    on left_out_rows.child_id = rule_findings.child_id and left_out_rows.record_id = rule_findings.record_id
order by list, child_id, record_id, left_out
