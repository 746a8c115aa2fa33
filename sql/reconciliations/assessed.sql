-- Children with an open assessment on list 4: are they open on list 6?
-- One row per child.
with in_need as (
    select distinct child_id
    from lists.list_6_children_in_need
    where close_date is null
)

select
    assessments.child_id,
    max_by(assessments.record_id, assessments.start_date) as record_id,
    true as on_left,
    any_value(in_need.child_id) is not null as on_right
from lists.list_4_assessments as assessments
left join in_need on assessments.child_id = in_need.child_id
where assessments.authorisation_date is null and assessments.child_id is not null
group by assessments.child_id
order by assessments.child_id
