-- Children in need at the end of each day, as the census counts them: every open referral that went further, whatever
-- help the child gets.
-- One row per child in need and day.
select
    children_in_need.day as event_date,
    children_in_need.child_id,
    children_in_need.referral_id as record_id,
    1 as numerator,
    1 as denominator,
    children_in_need.team_id,
    children_in_need.worker_id,
    children_in_need.primary_need,
    open_children.status,
    children_in_need.referral_date,
    (children_in_need.day - children_in_need.referral_date)::integer as days_open
from cohorts.children_in_need
left join cohorts.open_children
    on children_in_need.day = open_children.day and children_in_need.child_id = open_children.child_id
