-- Children in care for a year at the end of each day, and whether each had the health assessments that their age asks for in
-- the months before: two under five, one from five.
-- One row per child and day.
with assessed as (
    select
        looked_after.day,
        looked_after.child_id,
        max(checks.check_date) as last_assessment_date,
        -- The second last, for those who need two.
        list_extract(max(checks.check_date, 2), 2) as second_last_date
    from cohorts.children_looked_after_12_months as looked_after
    inner join facts.health_checks_made as checks
        on looked_after.child_id = checks.child_id and checks.check_date <= looked_after.day
    where checks.check_type_code = 'health'
    group by looked_after.day, looked_after.child_id
),

judged as (
    select
        looked_after.*,
        coalesce(looked_after.age < 5, false) as is_under_five,
        assessed.last_assessment_date,
        -- The assessment that keeps the child up to date, for so long as it lies in the window.
        case when is_under_five then assessed.second_last_date else assessed.last_assessment_date end as kept_by
    from cohorts.children_looked_after_12_months as looked_after
    left join assessed on looked_after.day = assessed.day and looked_after.child_id = assessed.child_id
),

decided as (
    select
        *,
        coalesce(kept_by > months_before(day, parameter('window_months')::integer), false) as is_up_to_date
    from judged
)

select
    day as event_date,
    child_id,
    coalesce(care_period_id, latest_care_episode_id) as record_id,
    is_up_to_date::integer as numerator,
    1 as denominator,
    (is_under_five and is_up_to_date)::integer as is_under_five_up_to_date,
    is_under_five::integer as is_under_five,
    reviewing_officer,
    unaccompanied,
    legal_status,
    placement_type,
    placement_provider,
    case when is_under_five then 'Under five: two a year' else 'Five and over: one a year' end as asked_for,
    continuous_since,
    last_assessment_date,
    (months_after(coalesce(kept_by, continuous_since), parameter('window_months')::integer) - 1)::date as due_date
from decided
