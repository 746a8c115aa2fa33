-- Children who were adopted in the twelve months before the as-at date, whose plan was changed from adoption in them, or
-- who are still to be adopted.
-- One row per child: the case with the latest decision that the child should be placed for adoption.

with latest_periods as (
    select *
    from facts.care_periods
    qualify row_number() over (partition by child_id order by period_number desc) = 1
),

-- A child can come into care, leave and come back on one day.
one_period_per_day as (
    select *
    from facts.care_periods
    qualify row_number() over (partition by child_id, start_date order by period_number desc) = 1
),

-- The current or latest period of care; but the period in which the decision was made if that one ended with an
-- adoption, since an adopted child can come back into care.
cases as (
    select
        adoption_cases.*,
        latest_periods.child_id is not null and latest_periods.end_date is null as is_in_care,
        case
            when
                periods_then.end_reason_code in ('E11', 'E12')
                and periods_then.end_date > adoption_cases.decision_date
                then struct_pack(
                    start_date := periods_then.start_date,
                    end_date := periods_then.end_date,
                    end_reason_code := periods_then.end_reason_code
                )
            else struct_pack(
                start_date := latest_periods.start_date,
                end_date := latest_periods.end_date,
                end_reason_code := latest_periods.end_reason_code
            )
        end as care_period,
        latest_periods.end_date as latest_end_date,
        latest_periods.end_reason_code as latest_end_reason_code
    from facts.adoption_cases
    asof left join one_period_per_day as periods_then
        on
            adoption_cases.child_id = periods_then.child_id
            and adoption_cases.decision_date >= periods_then.start_date
    left join latest_periods on adoption_cases.child_id = latest_periods.child_id
),

outcomes as (
    select
        *,
        -- E11 and E12 say that care ended with an adoption, whether or not the case says which order was made and when.
        case
            when care_period.end_reason_code in ('E11', 'E12') then care_period.end_date
            when latest_end_reason_code in ('E11', 'E12') and coalesce(latest_end_date >= decision_date, true)
                then latest_end_date
        end as left_care_adopted_date,
        -- An order without a type ended an adoption plan by adoption, unless care goes on or ended in another way.
        case
            when
                order_type_code = 'adoption'
                or (order_type_code is null and left_care_adopted_date is not null)
                or (order_type_code is null and order_type_raw is null and not is_in_care and latest_end_reason_code is null)
                then coalesce(known_by_then(order_date), left_care_adopted_date)
        end as adoption_order_date,
        case when order_type_code <> 'adoption' then known_by_then(order_date) end as other_order_date,
        known_by_then(reversed_date) as known_reversed_date,
        -- A child is placed, and a court makes a placement order, only after the decision.
        coalesce(
            decision_date,
            known_by_then(placement_order_date),
            known_by_then(placed_date),
            known_by_then(reversed_date)
        ) is not null as has_decision
    from cases
),

qualified as (
    select
        outcomes.*,
        case
            when outcomes.child_id is null then 'no child id'
            when outcomes.decision_date > as_at() then 'after the as-at date'
            when in_last_months(outcomes.adoption_order_date, 12) then null
            when in_last_months(outcomes.known_reversed_date, 12) then null
            when outcomes.adoption_order_date is not null then 'adopted before the twelve months'
            when outcomes.known_reversed_date is not null then 'plan changed from adoption before the twelve months'
            when not outcomes.has_decision then 'no decision date'
            when outcomes.other_order_date is not null then 'another order was made'
            when reading('list_10_open_decisions') = 'all' then null
            when child_profiles.death_date <= as_at() then 'died'
            when child_profiles.age >= 18 then 'turned 18'
            when not outcomes.is_in_care then 'not in care and not adopted'
        end as reason
    from outcomes
    left join facts.child_profiles on outcomes.child_id = child_profiles.child_id
),

families as (
    select child_id, family_id
    from canonical.adoptive_families
    where family_id is not null and coalesce(matched_date <= as_at(), true)
    qualify row_number() over (partition by child_id order by matched_date desc nulls last, family_id desc) = 1
)

select
    coalesce(
        qualified.reason,
        case
            when
                row_number() over (
                    partition by qualified.child_id, qualified.reason
                    order by
                        qualified.decision_date desc nulls last,
                        length(qualified.permanence_id) desc nulls last,
                        qualified.permanence_id desc,
                        qualified.source_line desc
                ) > 1
                then 'a later decision is listed'
        end
    ) as left_out,

    ---------- child
    qualified.child_id,
    families.family_id,
    child_profiles.gender,
    child_profiles.ethnicity,
    child_profiles.birth_date,
    child_profiles.age,
    child_profiles.disability,

    ---------- adoption
    qualified.care_period.start_date as entered_care_date,
    qualified.decision_date,
    known_by_then(qualified.placement_order_date) as placement_order_date,
    known_by_then(qualified.matched_date) as matched_date,
    known_by_then(qualified.placed_date) as placed_date,
    qualified.adoption_order_date,
    qualified.known_reversed_date as reversed_date,
    case
        when qualified.known_reversed_date is not null then adoption_reversal_reason.annex_a_label
    end as reversed_reason,
    known_by_then(qualified.placed_fostering_for_adoption_date) as placed_fostering_for_adoption_date,

    ---------- source
    qualified.permanence_id as record_id,
    qualified.source_file,
    qualified.source_line
from qualified
left join facts.child_profiles on qualified.child_id = child_profiles.child_id
left join families on qualified.child_id = families.child_id
left join codelists.adoption_reversal_reason on qualified.reversed_reason_code = adoption_reversal_reason.code
order by qualified.child_id, qualified.decision_date, qualified.permanence_id, qualified.source_file, qualified.source_line
