-- An initial conference led to a plan, and none starts then (a) or the one linked to it starts on another day (d); or
-- it did not lead to a plan, and one is linked to it (b); or its outcome was never recorded (c).
-- One row per conference and part that breaks the rule.
with conferences as (
    select
        *,
        coalesce(conference_id, conference_date::varchar) as record_id,
        led_to_plan is null and led_to_plan_raw is null as is_outcome_blank,
        conference_date + threshold('days')::integer as latest_start_date
    from canonical.initial_child_protection_conferences
    where conference_date <= as_at()
),

-- A plan belongs to a conference if either names the other, or if neither names anything and they are of one day.
-- Siblings can share ids, so the child belongs to the join.
linked_plans as (
    select
        conferences.child_id,
        conferences.record_id,
        plans.plan_id,
        plans.start_date as plan_start_date
    from conferences
    inner join canonical.child_protection_plans as plans
        on
            conferences.child_id = plans.child_id
            and (
                conferences.conference_id = plans.conference_id
                or conferences.plan_id = plans.plan_id
                or (
                    conferences.plan_id is null
                    and plans.conference_id is null
                    and conferences.conference_date = plans.start_date
                )
            )
    qualify row_number() over (
        partition by conferences.child_id, conferences.record_id
        order by abs(plans.start_date - conferences.conference_date) nulls last, plans.plan_id
    ) = 1
),

-- A plan starts on the day of the conference or shortly after it.
conferences_with_a_plan as (
    select distinct conferences.child_id, conferences.conference_date
    from conferences
    inner join canonical.child_protection_plans as plans
        on
            conferences.child_id = plans.child_id
            and plans.start_date between conferences.conference_date and conferences.latest_start_date
),

compared as (
    select
        conferences.*,
        linked_plans.record_id is not null as has_linked_plan,
        linked_plans.plan_id as linked_plan_id,
        linked_plans.plan_start_date,
        conferences_with_a_plan.child_id is null and conferences.latest_start_date <= as_at() as lacks_plan
    from conferences
    left join linked_plans
        on conferences.child_id = linked_plans.child_id and conferences.record_id = linked_plans.record_id
    left join conferences_with_a_plan
        on
            conferences.child_id = conferences_with_a_plan.child_id
            and conferences.conference_date = conferences_with_a_plan.conference_date
)

select
    case
        when led_to_plan = 'no' then 'b'
        when is_outcome_blank then 'c'
        when plan_start_date is null then 'a'
        else 'd'
    end as part,
    child_id,
    record_id,
    case when linked_plan_id is not null and not is_outcome_blank then [linked_plan_id] end as related_record_ids,
    source_file,
    source_line,
    conference_date,
    latest_start_date,
    plan_start_date
from compared
where
    (
        led_to_plan = 'yes'
        and lacks_plan
        -- The plan of a child who moved here can keep its date from there.
        and not coalesce(is_transfer_in = 'yes' and plan_start_date < conference_date, false)
    )
    or (led_to_plan = 'no' and has_linked_plan)
    or (
        is_outcome_blank
        -- The calendar of working days begins later than some conferences.
        and coalesce(working_days_between(conference_date, as_at()) >= threshold('working_days'), true)
    )
order by child_id, record_id, source_file, source_line
