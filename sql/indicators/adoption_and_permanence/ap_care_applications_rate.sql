-- Applications for care or supervision orders.
-- One row per application, whatever the number of children in it.
select
    application_date as event_date,
    child_id,
    proceedings_id as record_id,
    1 as numerator,
    1 as denominator,
    family_id,
    children_count,
    issue_date,
    concluded_date
from facts.care_applications
where application_date is not null
