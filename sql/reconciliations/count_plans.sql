-- Children on a child protection plan now: open on list 7, and with an open plan of this authority in the records.
-- One row per child on either side.
with sides as (
    select child_id, record_id, true as on_left
    from lists.list_7_child_protection
    where end_date is null
    union all
    select child_id, plan_id, false
    from canonical.child_protection_plans
    where is_open(start_date, end_date) and is_for_other_authority is distinct from 'yes'
)

select
    child_id,
    coalesce(min(record_id) filter (where on_left), min(record_id)) as record_id,
    bool_or(on_left) as on_left,
    bool_or(not on_left) as on_right
from sides
where child_id is not null
group by child_id
order by child_id
