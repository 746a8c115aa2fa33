-- Visits to children in care at which the child was seen, and whether the child was seen alone.
-- One row per visit at which a child old enough was seen.
select
    visits.visit_date as event_date,
    visits.child_id,
    visits.visit_id as record_id,
    coalesce(visits.is_seen_alone = 'yes', false)::integer as numerator,
    1 as denominator,
    states.reviewing_officer,
    states.unaccompanied,
    states.legal_status,
    states.placement_type,
    states.placement_provider,
    case visits.is_seen_alone when 'yes' then 'Yes' when 'no' then 'No' end as seen_alone
from facts.seen_visits as visits
left join facts.child_profiles on visits.child_id = child_profiles.child_id
asof left join facts.care_states as states
    on visits.child_id = states.child_id and visits.visit_date >= states.from_date
where
    visits.is_looked_after_visit
    and visits.is_seen = 'yes'
    -- A child whose age nobody knows is old enough.
    and coalesce(age_on(child_profiles.birth_date, visits.visit_date) >= parameter('min_age')::integer, true)
