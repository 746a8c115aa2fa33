-- The case status on list 6 is not the one that the other lists make it: closed (a), or the first that applies of looked
-- after (b), on a child protection plan (c), on a child in need plan (d) and being assessed (e); or nothing open explains
-- the row (f).
-- One row per row of list 6 that breaks the rule.
with in_care as (
    select distinct child_id
    from lists.list_8_children_in_care
    where end_date is null
),

protected as (
    select distinct child_id
    from lists.list_7_child_protection
    where end_date is null
),

planned as (
    select distinct child_id
    from canonical.child_in_need_plans
    where is_open(start_date, end_date)
),

-- An enquiry under way is an assessment under way, unless the reading says otherwise.
assessed as (
    select child_id
    from lists.list_4_assessments
    where authorisation_date is null
    union
    select child_id
    from canonical.section_47_enquiries
    where is_open(start_date, end_date) and reading('list_6_enquiries') = 'open_assessment'
),

expected as (
    select
        in_need.*,
        in_need.rowid + 1 as row_number,
        case
            when in_need.close_date is not null then struct_pack(part := 'a', code := 'closed')
            when in_care.child_id is not null then struct_pack(part := 'b', code := 'looked_after')
            when protected.child_id is not null then struct_pack(part := 'c', code := 'child_protection_plan')
            when planned.child_id is not null then struct_pack(part := 'd', code := 'child_in_need_plan')
            when assessed.child_id is not null then struct_pack(part := 'e', code := 'open_assessment')
            else struct_pack(part := 'f', code := 'none')
        end as status
    from lists.list_6_children_in_need as in_need
    left join in_care on in_need.child_id = in_care.child_id
    left join protected on in_need.child_id = protected.child_id
    left join planned on in_need.child_id = planned.child_id
    left join assessed on in_need.child_id = assessed.child_id
    where in_need.child_id is not null
)

select
    expected.status.part as part,
    expected.child_id,
    expected.record_id,
    expected.row_number,
    expected.source_file,
    expected.source_line,
    expected.start_date,
    expected.close_date,
    -- Ofsted's words without their letter.
    regexp_replace(expected.case_status, '^[a-z]\) ', '') as case_status
from expected
left join codelists.case_status on expected.status.code = case_status.code
where case_status.annex_a_label is null or expected.case_status is distinct from case_status.annex_a_label
order by expected.child_id, expected.record_id, expected.row_number
