-- The children looked after at the end of each day, and how it stood with each. Short breaks alone are not being looked after.
-- One row per child looked after and day.
select
    days.day,
    states.child_id,
    states.period_number,
    care_periods.care_period_id,
    care_periods.start_date,
    care_periods.primary_need_code,
    care_periods.latest_care_episode_id,
    child_profiles.birth_date,
    age_on(child_profiles.birth_date, days.day) as age,
    states.* exclude (child_id, period_number, from_date, until_date, is_short_break)
from facts.care_states as states
inner join intervals.days
    on days.day >= states.from_date and days.day < coalesce(states.until_date, date '9999-12-31')
inner join facts.care_periods
    on states.child_id = care_periods.child_id and states.period_number = care_periods.period_number
left join facts.child_profiles on states.child_id = child_profiles.child_id
where not states.is_short_break
