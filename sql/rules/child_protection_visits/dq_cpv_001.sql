-- A child protection visit is outside the plan that it was made under (a), or a child in need visit outside every
-- case of the child (b); or either has no date (c), or one after the as-at date (d).
-- One row per visit and part that breaks the rule.
with visits as (
    select * from canonical.visits where visit_type in ('child protection', 'child in need')
),

-- A plan can stand twice; siblings can share its id.
plans as (
    select
        plan_id,
        child_id,
        min(start_date) as start_date,
        max(coalesce(known_by_then(end_date), as_at())) as last_day
    from canonical.child_protection_plans
    where plan_id is not null
    group by plan_id, child_id
),

outside_plan as (
    select visits.*, plans.start_date, plans.last_day
    from visits
    inner join plans on visits.plan_id = plans.plan_id
    where
        visits.visit_type = 'child protection'
        and coalesce(visits.child_id = plans.child_id, true)
        and visits.visit_date <= as_at()
        and (visits.visit_date < plans.start_date or visits.visit_date > plans.last_day)
),

outside_every_case as (
    select visits.*
    from visits
    anti join canonical.referrals
        on
            visits.child_id = referrals.child_id
            and visits.visit_date >= referrals.referral_date
            and visits.visit_date <= coalesce(referrals.close_date, as_at())
    where visits.visit_type = 'child in need' and visits.child_id is not null and visits.visit_date <= as_at()
),

findings as (
    select 'a' as part, * from outside_plan
    union all by name
    select 'b' as part, * from outside_every_case
    union all by name
    select case when visit_date is null then 'c' else 'd' end as part, *
    from visits
    where visit_date is null or visit_date > as_at()
)

select
    part,
    child_id,
    coalesce(visit_id, visit_date::varchar) as record_id,
    source_file,
    source_line,
    visit_type,
    visit_date,
    start_date,
    last_day
from findings
order by child_id, visit_type, record_id, part, source_file, source_line
