-- Contacts received, about children whose case was open included unless the parameter says otherwise.
-- One row per child and contact.
select
    contact_date as event_date,
    child_id,
    contact_id as record_id,
    (parameter('include_open_cases')::boolean or not is_about_open_case)::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_group,
    outcome,
    case is_out_of_hours when 'yes' then 'Out of hours' when 'no' then 'In hours' end as hours,
    contact_date,
    source_agency,
    case when is_about_open_case then 'Yes' else 'No' end as about_open_case,
    case when outcome is null then numerator else 0 end as is_without_outcome
from facts.contacts_received
where not_counted is null
