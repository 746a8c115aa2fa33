-- Children looked after at the end of each day.
-- One row per child looked after and day.
select
    day as event_date,
    child_id,
    coalesce(care_period_id, latest_care_episode_id) as record_id,
    1 as numerator,
    1 as denominator,
    reviewing_officer,
    unaccompanied,
    legal_status,
    placement_type,
    placement_provider,
    start_date,
    (day - start_date)::integer as days_in_care,
    legal_status_start_date,
    placement_start_date,
    birthday(birth_date, 18) as turns_18_date
from cohorts.children_looked_after
