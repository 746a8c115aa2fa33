-- A decision against adoption without its reason (a), a reason without the decision (b) or one that nobody knows (c); a
-- child adopted after it (d); a child who left care otherwise without it (e); several adoption plans at once (f).
-- One row per permanence case, or per period of care, that breaks the rule.
with cases as (
    select
        permanence_cases.*,
        coalesce(permanence_id, decision_date::varchar) as record_id,
        reversed_reason_code is not null or reversed_reason_raw is not null as has_reason,
        max(decision_date) over (partition by child_id) as latest_decision_date
    from canonical.permanence_cases
),

adoptions as (
    select child_id, max(end_date) as adopted_date
    from canonical.care_episodes
    where child_id is not null and end_reason_code in ('E11', 'E12') and end_date <= as_at()
    group by child_id
),

outcomes as (
    select
        cases.*,
        case
            when cases.order_type_code = 'adoption' and cases.order_date <= as_at() then cases.order_date
            when adoptions.adopted_date >= coalesce(cases.decision_date, cases.reversed_date) then adoptions.adopted_date
        end as adopted_date
    from cases
    left join adoptions on cases.child_id = adoptions.child_id
),

-- Until the child is placed elsewhere, an adoption plan shows in the last placement or legal status.
latest_periods as (
    select *
    from facts.care_periods
    qualify row_number() over (partition by child_id order by period_number desc) = 1
),

planned_at_end as (
    select latest_periods.child_id
    from latest_periods
    inner join facts.latest_placements
        on
            latest_periods.child_id = latest_placements.child_id
            and latest_periods.period_number = latest_placements.period_number
    where latest_placements.placement_type_code in ('A3', 'A4', 'A5', 'A6')
    union
    select latest_periods.child_id
    from latest_periods
    inner join facts.legal_statuses_in_care as statuses
        on
            latest_periods.child_id = statuses.child_id
            and statuses.start_date <= latest_periods.reference_day
            and coalesce(statuses.end_date > latest_periods.reference_day, true)
    where statuses.status_code = 'E1'
),

findings as (
    select
        case
            when reversed_date is not null and not has_reason then 'a'
            when reversed_date is null and has_reason then 'b'
            else 'c'
        end as part,
        child_id,
        record_id,
        source_file,
        source_line,
        decision_date,
        reversed_date,
        reversed_reason_raw
    from cases
    where
        (reversed_date is null) = has_reason
        or (reversed_date is not null and has_reason and reversed_reason_code is null)
    union all by name
    select 'd' as part, child_id, record_id, source_file, source_line, decision_date, reversed_date, adopted_date
    from outcomes
    where
        reversed_date <= as_at()
        and adopted_date is not null
        and coalesce(latest_decision_date < reversed_date, true)
    union all by name
    select
        'e' as part,
        latest_periods.child_id,
        coalesce(latest_periods.care_period_id, latest_periods.start_date::varchar) as record_id,
        latest_periods.source_file,
        latest_periods.source_line,
        latest_periods.end_date as left_care_date
    from latest_periods
    inner join planned_at_end on latest_periods.child_id = planned_at_end.child_id
    anti join cases
        on latest_periods.child_id = cases.child_id and cases.reversed_date >= latest_periods.start_date
    where latest_periods.end_date is not null and latest_periods.end_reason_code not in ('E11', 'E12', 'E2')
    union all by name
    select
        'f' as part,
        child_id,
        last(record_id order by decision_date, record_id) as record_id,
        list(record_id order by decision_date, record_id)[:-2] as related_record_ids,
        last(source_file order by decision_date, record_id) as source_file,
        last(source_line order by decision_date, record_id) as source_line,
        max(decision_date) as decision_date,
        count(*) as plan_count
    from outcomes
    where
        child_id is not null
        and decision_date <= as_at()
        and known_by_then(reversed_date) is null
        and known_by_then(order_date) is null
        and adopted_date is null
    group by child_id
    having count(*) > 1
)

select *
from findings
order by child_id, part, record_id, source_file, source_line
