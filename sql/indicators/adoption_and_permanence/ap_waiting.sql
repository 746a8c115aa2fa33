-- Children looked after at the end of each day under a placement order, not yet placed for adoption and with no change of
-- plan.
-- One row per child waiting and day.

-- Of several cases of a child, the one with the latest order counts. An order of an earlier time in care ended with it.
with latest_orders as (
    select
        looked_after.day,
        cases.*
    from cohorts.children_looked_after as looked_after
    inner join canonical.permanence_cases as cases
        on
            looked_after.child_id = cases.child_id
            and cases.placement_order_date between looked_after.start_date and looked_after.day
    qualify row_number() over (
        partition by looked_after.day, looked_after.child_id
        order by
            cases.placement_order_date desc,
            cases.placed_date desc nulls last,
            length(cases.permanence_id) desc nulls last,
            cases.permanence_id desc,
            cases.source_line desc
    ) = 1
),

waiting as (
    select *
    from latest_orders
    where
        coalesce(placed_date > day, true)
        and coalesce(reversed_date > day, true)
        and coalesce(order_date > day, true)
)

select
    day as event_date,
    child_id,
    permanence_id as record_id,
    1 as numerator,
    1 as denominator,
    worker_id,
    case
        when day < months_after(placement_order_date, 6) then 'Under 6 months'
        when day < months_after(placement_order_date, 12) then '6 to under 12 months'
        when day < months_after(placement_order_date, 18) then '12 to under 18 months'
        else '18 months or more'
    end as time_waiting,
    case when matched_date <= day then 'Matched' else 'Not matched' end as match,
    case is_sibling_group when 'yes' then 'In a sibling group' when 'no' then 'Not in a sibling group' end
        as sibling_group,
    decision_date,
    placement_order_date,
    case when matched_date <= day then matched_date end as matched_date,
    (day - placement_order_date)::integer as days_waiting
from waiting
