-- Children on a child protection plan and not in care: open on list 7, and with that case status on list 6.
-- One row per child on either side.
with in_care as (
    select child_id
    from lists.list_8_children_in_care
    where end_date is null
),

sides as (
    select child_id, record_id, true as on_left
    from lists.list_7_child_protection
    where end_date is null
    union all
    select listed.child_id, listed.record_id, false
    from lists.list_6_children_in_need as listed
    inner join codelists.case_status on listed.case_status = case_status.annex_a_label
    where listed.close_date is null and case_status.code = 'child_protection_plan'
)

select
    child_id,
    -- The plan, where the child is on both sides.
    coalesce(min(record_id) filter (where on_left), min(record_id)) as record_id,
    bool_or(on_left) as on_left,
    bool_or(not on_left) as on_right
from sides
anti join in_care on sides.child_id = in_care.child_id
where sides.child_id is not null
group by sides.child_id
order by child_id
