-- A plan that was open in the last six months does not say whether it is held for another authority (a), or it is, and
-- has been for longer than it takes to hold a transfer conference (b).
-- One row per plan that breaks the rule.
with unanswered_plans as (
    select *
    from canonical.child_protection_plans
    where
        is_for_other_authority is null
        and is_for_other_authority_raw is null
        and start_date <= as_at()
        and coalesce(end_date >= window_start(6), true)
),

-- The calendar of working days begins later than some plans.
stale_plans as (
    select *
    from canonical.child_protection_plans as plans
    anti join canonical.initial_child_protection_conferences as conferences
        on
            plans.child_id = conferences.child_id
            and conferences.is_transfer_in = 'yes'
            and conferences.conference_date >= plans.start_date
    where
        plans.is_for_other_authority = 'yes'
        and is_open(plans.start_date, plans.end_date)
        and coalesce(working_days_between(plans.start_date, as_at()) > threshold('working_days'), true)
),

findings as (
    select 'a' as part, * from unanswered_plans
    union all
    select 'b', * from stale_plans
)

select
    part,
    child_id,
    coalesce(plan_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date
from findings
order by child_id, record_id, source_file, source_line
