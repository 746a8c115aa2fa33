-- Children in care: open on list 8, and with that case status on list 6.
-- One row per child on either side.
with sides as (
    select child_id, record_id, true as on_left
    from lists.list_8_children_in_care
    where end_date is null
    union all
    select listed.child_id, listed.record_id, false
    from lists.list_6_children_in_need as listed
    inner join codelists.case_status on listed.case_status = case_status.annex_a_label
    where listed.close_date is null and case_status.code = 'looked_after'
)

select
    child_id,
    -- The episode of care, where the child is on both sides.
    coalesce(min(record_id) filter (where on_left), min(record_id)) as record_id,
    bool_or(on_left) as on_left,
    bool_or(not on_left) as on_right
from sides
where child_id is not null
group by child_id
order by child_id
