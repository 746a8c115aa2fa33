-- Children in need at the end of each day, by how long their episode of need has been open.
-- One row per child in need and day.
select
    day as event_date,
    child_id,
    referral_id as record_id,
    1 as numerator,
    1 as denominator,
    team_id,
    worker_id,
    need_duration(referral_date, day) as duration_band,
    (day >= months_after(referral_date, 12))::integer as is_open_12_months,
    primary_need,
    referral_date,
    (day - referral_date)::integer as days_open
from cohorts.children_in_need
