-- A child protection review or visit is not linked to a plan (a), or a looked-after one to a period of care (b).
-- One row per review or visit that breaks the rule.
with protection_events as (
    select
        'child protection review' as event,
        'child_protection_reviews' as table_name,
        review_id as id,
        child_id,
        plan_id,
        coalesce(review_date, due_date) as event_date,
        source_file,
        source_line
    from canonical.child_protection_reviews
    union all
    select 'child protection visit', 'visits', visit_id, child_id, plan_id, visit_date, source_file, source_line
    from canonical.visits
    where visit_type = 'child protection'
),

unlinked_protection_events as (
    select protection_events.*
    from protection_events
    anti join canonical.child_protection_plans as plans on protection_events.plan_id = plans.plan_id
),

-- The plan that an event without one may have been made under: the child's latest that was in force that day.
plans_of_the_day as (
    select
        events.child_id,
        events.event_date,
        max_by(plans.plan_id, (plans.start_date, plans.plan_id)) as plan_id
    from (
        select distinct child_id, event_date from unlinked_protection_events where plan_id is null
    ) as events
    inner join canonical.child_protection_plans as plans
        on events.child_id = plans.child_id and plans.start_date <= events.event_date
    where coalesce(plans.end_date >= events.event_date, true)
    group by events.child_id, events.event_date
),

care_events as (
    select
        'looked-after review' as event,
        'care_reviews' as table_name,
        review_id as id,
        child_id,
        care_period_id,
        coalesce(review_date, due_date) as event_date,
        source_file,
        source_line
    from canonical.care_reviews
    union all
    select 'looked-after visit', 'visits', visit_id, child_id, care_period_id, visit_date, source_file, source_line
    from canonical.visits
    where visit_type = 'looked after'
),

faults as (
    select
        'a' as part,
        events.* exclude (plan_id),
        events.plan_id as linked_id,
        case
            when events.plan_id is not null then 'It names plan ' || events.plan_id || ', which nobody exported.'
            when plans_of_the_day.plan_id is not null
                then 'Plan ' || plans_of_the_day.plan_id || ' was in force that day.'
            else 'No plan of this child was in force that day.'
        end as about_the_link
    from unlinked_protection_events as events
    left join plans_of_the_day
        on
            events.child_id = plans_of_the_day.child_id
            and events.event_date = plans_of_the_day.event_date
            and events.plan_id is null
    union all
    select
        'b',
        care_events.* exclude (care_period_id),
        care_events.care_period_id,
        case
            when care_events.care_period_id is null then 'It names no period of care.'
            else 'It names period ' || care_events.care_period_id || ', which no care episode has.'
        end
    from care_events
    anti join canonical.care_episodes as episodes on care_events.care_period_id = episodes.care_period_id
)

select
    part,
    child_id,
    concat_ws(' ', event, coalesce(id, event_date::varchar)) as record_id,
    'canonical.' || table_name as table_or_list,
    source_file,
    source_line,
    event,
    event_date,
    about_the_link
from faults
order by child_id, record_id, source_file, source_line
