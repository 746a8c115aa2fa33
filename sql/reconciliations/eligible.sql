-- Eligible children on list 9, and children of 16 and 17 in care on list 8 after 13 weeks of it since they turned 14.
-- One row per child on either side.
with sides as (
    select listed.child_id, listed.record_id, true as on_left
    from lists.list_9_care_leavers as listed
    inner join codelists.care_leaver_eligibility on listed.eligibility = care_leaver_eligibility.annex_a_label
    where care_leaver_eligibility.code = 'eligible'
    union all
    select in_care.child_id, in_care.record_id, false
    from lists.list_8_children_in_care as in_care
    semi join facts.care_leaver_eligibility as histories
        on in_care.child_id = histories.child_id and histories.category_code = 'eligible'
    where in_care.end_date is null
)

select
    child_id,
    -- The leaving care record, where the child is on both sides.
    coalesce(min(record_id) filter (where on_left), min(record_id)) as record_id,
    bool_or(on_left) as on_left,
    bool_or(not on_left) as on_right
from sides
where child_id is not null
group by child_id
order by child_id
