-- Visits at which the child was seen. Nobody can see a child who is not born, so until then any visit counts.
-- One row per visit and child.
select visits.*
from facts.visits
left join facts.child_profiles on visits.child_id = child_profiles.child_id
where visits.is_seen = 'yes' or child_profiles.is_unborn or visits.visit_date < child_profiles.birth_date
