-- Contacts decided, and whether each decision was made in time.
-- One row per child and contact with a decision. One decided before it was made cannot be timed.
select
    decision_date as event_date,
    child_id,
    contact_id as record_id,
    coalesce(working_days_between(contact_date, decision_date) <= parameter('threshold_wd')::integer, false)::integer
        as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_group,
    contact_date,
    decision_date,
    working_days_between(contact_date, decision_date) as working_days_taken,
    source_agency,
    outcome
from facts.contacts_received
where not_counted is null and decision_date >= contact_date
