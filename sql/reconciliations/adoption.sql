-- Children waiting to be adopted on list 10, with no order and no change of plan: are they in care on list 8?
-- One row per child.
with in_care as (
    select distinct child_id
    from lists.list_8_children_in_care
    where end_date is null
)

select
    waiting.child_id,
    waiting.record_id,
    true as on_left,
    in_care.child_id is not null as on_right
from lists.list_10_adoption as waiting
left join in_care on waiting.child_id = in_care.child_id
where waiting.adoption_order_date is null and waiting.reversed_date is null and waiting.child_id is not null
order by waiting.child_id, waiting.record_id
