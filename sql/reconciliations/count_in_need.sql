-- Children in need now: open on list 6, and with care, a plan or an assessment now in the records, whose case is open.
-- One row per child on either side.

-- Care and protection plans make a child one in need even where no referral is open.
with open_referrals as (
    select distinct child_id
    from canonical.referrals
    where child_id is not null and is_open(referral_date, close_date)
),

sides as (
    select child_id, record_id, true as on_left
    from lists.list_6_children_in_need
    where close_date is null
    union all
    select services_received.child_id, services_received.record_id, false
    from facts.services_received
    left join open_referrals on services_received.child_id = open_referrals.child_id
    where
        services_received.end_date is null
        and (
            open_referrals.child_id is not null
            or services_received.service in ('looked_after', 'child_protection_plan')
        )
)

select
    child_id,
    -- The episode of need, where the child is on both sides.
    coalesce(min(record_id) filter (where on_left), min(record_id)) as record_id,
    bool_or(on_left) as on_left,
    bool_or(not on_left) as on_right
from sides
where child_id is not null
group by child_id
order by child_id
