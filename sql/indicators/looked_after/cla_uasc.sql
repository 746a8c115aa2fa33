-- Children looked after at the end of each day, and whether each was an unaccompanied asylum-seeking child under 18.
-- One row per child looked after and day.
select
    day as event_date,
    child_id,
    coalesce(care_period_id, latest_care_episode_id) as record_id,
    (is_unaccompanied and coalesce(birthday(birth_date, 18) > day, true))::integer as numerator,
    1 as denominator,
    reviewing_officer,
    unaccompanied,
    legal_status,
    placement_type,
    placement_provider,
    start_date,
    birthday(birth_date, 18) as turns_18_date
from cohorts.children_looked_after
