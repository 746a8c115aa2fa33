-- Child protection visits at which a child old enough was seen, and whether the child was seen alone.
-- One row per visit and child.

-- Without a birth date nobody can tell whether the child is old enough.
select
    visits.visit_date as event_date,
    visits.child_id,
    visits.visit_id as record_id,
    coalesce(visits.is_seen_alone = 'yes', false)::integer as numerator,
    1 as denominator,
    case when visits.is_seen_alone = 'yes' then 'Alone' when visits.is_seen_alone = 'no' then 'Not alone' end
        as seen_alone
from facts.visits
inner join facts.child_profiles on visits.child_id = child_profiles.child_id
where
    visits.is_child_protection_visit
    and visits.is_seen = 'yes'
    and not child_profiles.is_unborn
    and age_on(child_profiles.birth_date, visits.visit_date) >= parameter('min_age')::integer
