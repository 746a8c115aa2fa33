-- Children looked after at the end of each day, and whether the next visit to each was due by then.
-- One row per child looked after and day.

-- A placement begins when the child moves in with the carers; one left open from before care began, with care.
with looked_after as (
    select
        *,
        greatest(coalesce(with_carers_since, placement_start_date), continuous_since) as placed_since,
        coalesce(placement_type_code = 'P1' and legal_status_code = 'C1', false) as is_at_home_under_interim_order,
        coalesce(placement_type_code = 'P1' and legal_status_code = 'C2', false) as is_at_home_under_care_order
    from cohorts.children_looked_after
),

visits as (
    select child_id, visit_date
    from facts.seen_visits
    where is_looked_after_visit
),

first_reviews as (
    select child_id, period_number, min(review_date) as first_review_date
    from facts.care_review_sequence
    group by child_id, period_number
),

-- Where the plan is that the child stays until 18.
plans_to_stay as (
    select distinct looked_after.day, looked_after.child_id
    from looked_after
    inner join canonical.care_plans
        on
            looked_after.child_id = care_plans.child_id
            and coalesce(care_plans.start_date <= looked_after.day, true)
            and coalesce(care_plans.end_date > looked_after.day, true)
    where care_plans.option_code = 'LTFOST18'
),

visited as (
    select
        looked_after.*,
        -- A visit before this time in care is none.
        case when visits.visit_date >= looked_after.continuous_since then visits.visit_date end as last_visit_date,
        -- Under a care order at home, the first visit is counted from the order.
        case
            when looked_after.is_at_home_under_care_order
                then greatest(looked_after.placed_since, looked_after.legal_status_start_date)
            else looked_after.placed_since
        end as clock_start_date
    from looked_after
    asof left join visits on looked_after.child_id = visits.child_id and looked_after.day >= visits.visit_date
),

ruled as (
    select
        visited.*,
        case
            when parameter('rule_set') = 'six_weeks_flat' then struct_pack(
                words := 'Six weeks, for every child',
                due_date := (coalesce(visited.last_visit_date, visited.continuous_since) + 42)::date
            )
            when parameter('rule_set') = 'local_weeks' then struct_pack(
                words := 'The interval that the council set',
                due_date := (
                    coalesce(visited.last_visit_date, visited.continuous_since) + 7 * parameter('local_weeks')::integer
                )::date
            )
            when coalesce(visited.last_visit_date < visited.clock_start_date, true) then struct_pack(
                words := 'The first week, of a placement or of a care order at home',
                due_date := (visited.clock_start_date + 7)::date
            )
            when
                visited.is_at_home_under_interim_order
                and coalesce(first_reviews.first_review_date > visited.day, true)
                then struct_pack(
                    words := 'Weekly until the first review, at home under an interim order',
                    due_date := (visited.last_visit_date + 7)::date
                )
            when visited.is_at_home_under_interim_order then struct_pack(
                words := 'Four weeks, at home under an interim order',
                due_date := (visited.last_visit_date + 28)::date
            )
            when visited.is_at_home_under_care_order then struct_pack(
                words := 'Six weeks, at home under a care order',
                due_date := (visited.last_visit_date + 42)::date
            )
            when visited.last_visit_date < months_after(visited.placed_since, 12) then struct_pack(
                words := 'Six weeks, in the first year of a placement',
                due_date := (visited.last_visit_date + 42)::date
            )
            when plans_to_stay.child_id is not null or coalesce(visited.placement_type_code in ('U1', 'U4'), false)
                then struct_pack(
                    words := 'Three months, where the child is to stay until 18',
                    due_date := months_after(visited.last_visit_date, 3)
                )
            else struct_pack(
                words := 'Six weeks, after the first year',
                due_date := (visited.last_visit_date + 42)::date
            )
        end as rule
    from visited
    left join first_reviews
        on visited.child_id = first_reviews.child_id and visited.period_number = first_reviews.period_number
    left join plans_to_stay on visited.day = plans_to_stay.day and visited.child_id = plans_to_stay.child_id
)

select
    day as event_date,
    child_id,
    coalesce(care_period_id, latest_care_episode_id) as record_id,
    (rule.due_date >= day)::integer as numerator,
    1 as denominator,
    (day - placed_since >= 42 and coalesce(last_visit_date >= day - 42, false))::integer as is_visited_in_six_weeks,
    (day - placed_since >= 42)::integer as is_placed_for_six_weeks,
    reviewing_officer,
    unaccompanied,
    legal_status,
    placement_type,
    placement_provider,
    rule.words as rule_applied,
    placed_since,
    last_visit_date,
    rule.due_date as due_date,
    case when rule.due_date < day then day - rule.due_date end as days_overdue
from ruled
