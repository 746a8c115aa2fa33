-- This authority's own child protection plans, with the child's plan before each, the old register included.
-- One row per child and plan that had begun by the as-at date, or whose start is not known.

-- Plans held for another authority are that authority's. A plan can stand twice under one id or from one day: the record
-- that goes on the longest speaks for it.
with own_plans as (
    select
        *,
        row_number() over (
            order by child_id, start_date, plan_id, source_file, source_line
        ) as plan_number
    from canonical.child_protection_plans
    where is_for_other_authority is distinct from 'yes' and coalesce(start_date <= as_at(), true)
    qualify
        child_id is null
        or plan_id is null
        or row_number() over (
            partition by child_id, plan_id
            order by start_date nulls last, known_by_then(end_date) desc nulls first, source_file, source_line
        ) = 1
),

plans as (
    select *
    from own_plans
    qualify
        child_id is null
        or start_date is null
        or row_number() over (
            partition by child_id, start_date
            order by known_by_then(end_date) desc nulls first, plan_id nulls last, source_file, source_line
        ) = 1
),

-- One that ended on the day on which this one starts came before it. Of an old plan even the dates may be lost.
previous_plans as (
    select
        plans.plan_number,
        count(*)::integer as previous_plan_count,
        max(history.end_date) as previous_end_date,
        arg_max(history.start_date, history.end_date) as previous_start_date
    from plans
    inner join facts.child_protection_history as history
        on
            plans.child_id = history.child_id
            and coalesce(history.start_date < plans.start_date, history.start_date is null)
    where
        coalesce(history.plan_id <> plans.plan_id, true)
        and coalesce(history.end_date <= plans.start_date, history.end_date is null and history.is_older_than_export)
    group by plans.plan_number
)

select
    plans.plan_number,
    plans.plan_id,
    plans.child_id,
    plans.referral_id,
    plans.conference_id,
    plans.start_date,
    known_by_then(plans.end_date) as end_date,
    plans.initial_category_code,
    plans.latest_category_code,
    initial_category.label as initial_category,
    -- A category that was given and not recognised is not the first one.
    coalesce(latest_category.label, case when plans.latest_category_raw is null then initial_category.label end)
        as latest_category,
    coalesce(previous_plans.previous_plan_count, 0) as previous_plan_count,
    previous_plans.previous_start_date,
    previous_plans.previous_end_date,
    previous_category.label as previous_category
from plans
left join previous_plans on plans.plan_number = previous_plans.plan_number
left join plans as previous
    on plans.child_id = previous.child_id and previous_plans.previous_start_date = previous.start_date
left join codelists.category_of_abuse as initial_category on plans.initial_category_code = initial_category.code
left join codelists.category_of_abuse as latest_category on plans.latest_category_code = latest_category.code
left join codelists.category_of_abuse as previous_category
    on coalesce(previous.latest_category_code, previous.initial_category_code) = previous_category.code
