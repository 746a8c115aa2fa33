-- What became of each adoption case by the as-at date: an adoption order, another order, a change of plan, or nothing yet.
-- One row per adoption case.

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
)

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
