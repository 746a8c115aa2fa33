-- Children on a child in need plan at the end of each day, and whether the plan has gone on for longer than it should
-- without a decision. Work with disabled children is planned to be long, so it can be left out.
-- One row per child on a plan and day.
with disabled_children_teams as (
    select team_id
    from canonical.teams
    where contains(lower(concat_ws(' ', team_name, parent_name)), lower(parameter('disabled_children_team')))
    union
    select team_id
    from canonical.team_structure
    where contains(lower(concat_ws(' ', team_name, service)), lower(parameter('disabled_children_team')))
),

visits as (
    select child_id, visit_date
    from facts.visits
    semi join cohorts.child_in_need_plans as plans on visits.child_id = plans.child_id
),

plans as (
    select
        plans.*,
        coalesce(plans.team_id, holders.team_id) as holding_team_id,
        visits.visit_date as last_visit_date,
        reviews.review_date as last_review_date
    from cohorts.child_in_need_plans as plans
    asof left join facts.allocated_workers as holders
        on plans.child_id = holders.child_id and plans.day >= holders.from_date
    asof left join visits
        on plans.child_id = visits.child_id and plans.day >= visits.visit_date
    asof left join canonical.child_in_need_reviews as reviews
        on plans.child_id = reviews.child_id and plans.day >= reviews.review_date
)

select
    plans.day as event_date,
    plans.child_id,
    plans.plan_id as record_id,
    (plans.start_date <= months_before(plans.day, parameter('threshold_months')::integer))::integer as numerator,
    1 as denominator,
    plans.team_id,
    plans.worker_id,
    (plans.start_date <= months_before(plans.day, parameter('longer_threshold_months')::integer))::integer
        as is_over_longer_threshold,
    children_in_need.primary_need,
    case when teams.team_id is null then 'Other teams' else 'Disabled children''s team' end as kind_of_team,
    plans.start_date,
    date_sub('month', plans.start_date, plans.day)::integer as months_on_plan,
    case when plans.last_review_date >= plans.start_date then plans.last_review_date end as last_review_date,
    plans.last_visit_date
from plans
left join disabled_children_teams as teams on plans.holding_team_id = teams.team_id
left join cohorts.children_in_need
    on plans.day = children_in_need.day and plans.child_id = children_in_need.child_id
where parameter('disabled_children') = 'included' or teams.team_id is null
