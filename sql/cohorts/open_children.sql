-- Every child whom social care works with at the end of each day, under the one status that counts: looked after before a
-- child protection plan, that before a child in need plan, and that before an open referral alone.
-- One row per child and day.
with statuses as (
    select day, child_id, 1 as precedence, 'Looked after' as status, start_date
    from cohorts.children_looked_after
    union all
    select day, child_id, 2, 'Child protection plan', start_date
    from cohorts.child_protection_plans
    union all
    select day, child_id, 3, 'Child in need plan', start_date
    from cohorts.child_in_need_plans
    union all
    select day, child_id, 4, 'In need, without a plan', referral_date
    from cohorts.children_in_need
)

select day, child_id, status, start_date
from statuses
where child_id is not null
qualify row_number() over (partition by day, child_id order by precedence) = 1
