-- Children under 16 in care for two and a half years at the end of each day, and whether each had been with the same carers
-- for two.
-- One row per such child and day.
with cohort as (
    select
        *,
        -- With adopters, the placement before counts too; adopters who fostered the child are the same carers anyway.
        case
            when placement_type_code in ('A4', 'A6')
                then coalesce(with_previous_carers_since, with_carers_since)
            else with_carers_since
        end as settled_since
    from cohorts.children_looked_after
    where
        continuous_since <= months_before(day, parameter('care_months')::integer)
        and birthday(birth_date, 16) > day
)

select
    cohort.day as event_date,
    cohort.child_id,
    cohort.placement_id as record_id,
    coalesce(cohort.settled_since <= months_before(cohort.day, parameter('placement_months')::integer), false)::integer
        as numerator,
    1 as denominator,
    cohort.reviewing_officer,
    cohort.unaccompanied,
    cohort.legal_status,
    cohort.placement_type,
    cohort.placement_provider,
    placement_change_reason.label as move_reason,
    cohort.continuous_since,
    cohort.with_carers_since,
    (cohort.day - cohort.with_carers_since)::integer as days_with_carers
from cohort
left join codelists.placement_change_reason on cohort.move_reason_code = placement_change_reason.code
