-- Children in need at the end of each day, and whether a child whose referral is older than an assessment may take has
-- no plan of any kind, is not looked after and is not being assessed.
-- One row per child in need and day.
with helped as (
    select days.day, plans.child_id
    from canonical.child_in_need_plans as plans
    inner join intervals.days on is_open_on(plans.start_date, plans.end_date, days.day)
    union
    select days.day, plans.child_id
    from canonical.child_protection_plans as plans
    inner join intervals.days on is_open_on(plans.start_date, plans.end_date, days.day)
    union
    select days.day, assessments.child_id
    from canonical.assessments
    inner join intervals.days on is_open_on(assessments.start_date, assessments.authorisation_date, days.day)
    union
    select day, child_id
    from cohorts.children_looked_after
),

-- Leaving-care records tell of now; who has one has a pathway plan.
care_leavers as (
    select distinct child_id
    from facts.care_leaver_statuses
    where is_latest and is_recorded and category_code is distinct from 'none'
),

windows as (
    select day, working_days_before(day, parameter('threshold_wd')::integer) as referred_by
    from intervals.days
),

authorised_assessments as (
    select child_id, authorisation_date
    from canonical.assessments
    where authorisation_date is not null
),

visits as (
    select child_id, visit_date
    from facts.visits
    semi join cohorts.children_in_need as children on visits.child_id = children.child_id
)

select
    children.day as event_date,
    children.child_id,
    children.referral_id as record_id,
    (
        children.referral_date <= windows.referred_by and helped.child_id is null and care_leavers.child_id is null
    )::integer as numerator,
    1 as denominator,
    children.team_id,
    children.worker_id,
    children.primary_need,
    children.referral_date,
    greatest(visits.visit_date, assessments.authorisation_date) as last_activity_date,
    (children.day - children.referral_date)::integer as days_open
from cohorts.children_in_need as children
inner join windows on children.day = windows.day
left join helped on children.day = helped.day and children.child_id = helped.child_id
left join care_leavers on children.child_id = care_leavers.child_id
asof left join visits
    on children.child_id = visits.child_id and children.day >= visits.visit_date
asof left join authorised_assessments as assessments
    on children.child_id = assessments.child_id and children.day >= assessments.authorisation_date
