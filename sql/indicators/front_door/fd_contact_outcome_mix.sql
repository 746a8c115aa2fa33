-- Contacts with an outcome, and which it is.
-- One row per child and contact that has one.
select
    contact_date as event_date,
    child_id,
    contact_id as record_id,
    1 as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_group,
    outcome,
    contact_date,
    source_agency
from facts.contacts_received
where not_counted is null and outcome is not null
