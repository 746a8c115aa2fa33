-- Children of school age in need, or looked after for twelve months, at the end of each day, and whether each has an
-- education, health and care plan.
-- One row per child and day.
with children as (
    select
        coalesce(in_need.day, looked_after.day) as day,
        coalesce(in_need.child_id, looked_after.child_id) as child_id,
        coalesce(in_need.referral_id, looked_after.care_period_id) as record_id,
        in_need.child_id is not null as is_in_need,
        looked_after.child_id is not null as is_looked_after_12_months
    from cohorts.children_in_need as in_need
    full join cohorts.children_looked_after_12_months as looked_after
        on in_need.day = looked_after.day and in_need.child_id = looked_after.child_id
),

-- Age as on the last day of August before the school year.
of_school_age as (
    select children.*
    from children
    inner join facts.child_profiles on children.child_id = child_profiles.child_id
    where
        age_on(child_profiles.birth_date, make_date(year(children.day) - (month(children.day) < 9)::integer, 8, 31))
        between parameter('youngest_age')::integer and parameter('oldest_age')::integer
),

plans as (
    select distinct on (days.day, plans.child_id) days.day, plans.child_id, plans.start_date, plans.primary_need
    from facts.education_health_care_plans as plans
    inner join intervals.days on is_open_on(plans.start_date, plans.end_date, days.day)
    order by days.day, plans.child_id, plans.start_date desc, plans.plan_id
)

select
    of_school_age.day as event_date,
    of_school_age.child_id,
    of_school_age.record_id,
    (plans.child_id is not null)::integer as numerator,
    1 as denominator,
    open_children.status as social_care_status,
    plans.primary_need,
    plans.start_date as plan_start_date,
    (of_school_age.is_in_need and plans.child_id is not null)::integer as is_in_need_with_plan,
    of_school_age.is_in_need::integer as is_in_need,
    (of_school_age.is_looked_after_12_months and plans.child_id is not null)::integer as is_looked_after_with_plan,
    of_school_age.is_looked_after_12_months::integer as is_looked_after_12_months
from of_school_age
left join plans on of_school_age.day = plans.day and of_school_age.child_id = plans.child_id
left join cohorts.open_children
    on of_school_age.day = open_children.day and of_school_age.child_id = open_children.child_id
