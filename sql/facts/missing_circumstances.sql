-- Times that a child was missing or away, and how it stood with the child when each began: looked after and placed where,
-- on which plan, or not open to social care.
-- One row per time that had begun by the as-at date.
with care_then as (
    select incidents.incident_number, states.*
    from facts.missing_incidents as incidents
    inner join facts.care_states as states
        on
            incidents.child_id = states.child_id
            and incidents.started_on >= states.from_date
            and incidents.started_on < coalesce(states.until_date, date '9999-12-31')
    where not states.is_short_break
    qualify row_number() over (partition by incidents.incident_number order by states.from_date desc) = 1
),

spans as (
    select child_id, start_date, end_date, 1 as precedence, 'Child protection plan' as status
    from facts.child_protection_plans
    union all
    select child_id, start_date, end_date, 2, 'Child in need plan'
    from canonical.child_in_need_plans
    union all
    select child_id, referral_date, close_date, 3, 'In need, without a plan'
    from canonical.referrals
    where is_no_further_action is distinct from 'yes'
),

other_statuses as (
    select incidents.incident_number, min_by(spans.status, spans.precedence) as status
    from facts.missing_incidents as incidents
    inner join spans
        on
            incidents.child_id = spans.child_id
            and incidents.started_on >= spans.start_date
            and incidents.started_on < coalesce(spans.end_date, date '9999-12-31')
    group by incidents.incident_number
)

select
    incidents.*,
    missing_type.label as missing_type,
    care_then.child_id is not null as is_looked_after,
    case
        when care_then.child_id is not null then 'Looked after'
        else coalesce(other_statuses.status, 'Not open to social care')
    end as status,
    care_then.placement_type,
    care_then.unaccompanied
from facts.missing_incidents as incidents
left join care_then on incidents.incident_number = care_then.incident_number
left join other_statuses on incidents.incident_number = other_statuses.incident_number
left join codelists.missing_type on incidents.missing_type_code = missing_type.code
