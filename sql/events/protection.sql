-- Conferences, plans and visits, whichever plan a visit was made under.
-- One row per event.
select
    child_id,
    conference_date as event_date,
    'Initial conference' as what,
    concat_ws(
        ' · ',
        case led_to_plan when 'yes' then 'led to a plan' when 'no' then 'no plan' end,
        case when is_transfer_in = 'yes' then 'transfer in' end
    ) as detail,
    worker_id,
    team_id,
    conference_id as record_id
from canonical.initial_child_protection_conferences
union all by name
select
    plans.child_id,
    plans.start_date as event_date,
    'Child protection plan began' as what,
    concat_ws(
        ' · ',
        coalesce(category_of_abuse.label, plans.initial_category_raw),
        case when plans.is_for_other_authority = 'yes' then 'for another authority' end
    ) as detail,
    plans.plan_id as record_id
from canonical.child_protection_plans as plans
left join codelists.category_of_abuse on plans.initial_category_code = category_of_abuse.code
union all by name
select child_id, end_date as event_date, 'Child protection plan ended' as what, plan_id as record_id
from canonical.child_protection_plans
union all by name
select
    child_id,
    review_date as event_date,
    'Review conference' as what,
    case is_plan_continued when 'yes' then 'plan continues' when 'no' then 'plan ends' end as detail,
    review_id as record_id
from canonical.child_protection_reviews
union all by name
select
    child_id,
    start_date as event_date,
    'Child in need plan began' as what,
    end_date,
    worker_id,
    team_id,
    plan_id as record_id
from canonical.child_in_need_plans
union all by name
select
    child_id,
    visit_date as event_date,
    'Visit' as what,
    concat_ws(
        ' · ',
        visit_type,
        case is_seen when 'yes' then 'seen' when 'no' then 'not seen' end,
        case is_seen_alone when 'yes' then 'alone' when 'no' then 'not alone' end
    ) as detail,
    visit_id as record_id
from facts.visits
