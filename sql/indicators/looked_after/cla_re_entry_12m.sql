-- Children who started to be looked after, and whether each had left care shortly before.
-- One row per start in care.
select
    start_date as event_date,
    child_id,
    coalesce(care_period_id, latest_care_episode_id) as record_id,
    coalesce(
        previous_end_date >= months_before(start_date, parameter('window_months')::integer)
        and previous_end_date < start_date,
        false
    )::integer as numerator,
    1 as denominator,
    reviewing_officer,
    unaccompanied,
    legal_status,
    placement_type,
    placement_provider,
    previous_end_reason,
    start_date,
    previous_end_date,
    (start_date - previous_end_date)::integer as days_since_leaving
from facts.care_starts
