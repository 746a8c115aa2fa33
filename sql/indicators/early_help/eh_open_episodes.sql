-- Children with early help at the end of each day.
-- One row per child and day.
with open_spells as (
    select
        days.day,
        spells.*,
        months_after(spells.start_date, parameter('long_months')::integer) <= days.day as is_long
    from facts.early_help_spells as spells
    inner join intervals.days on is_open_on(spells.start_date, spells.end_date, days.day)
)

select
    day as event_date,
    child_id,
    episode_id as record_id,
    1 as numerator,
    1 as denominator,
    worker_id,
    organisation,
    reason,
    case
        when day < months_after(start_date, 3) then 'Under 3 months'
        when day < months_after(start_date, 6) then '3 to 6 months'
        when day < months_after(start_date, 12) then '6 to 12 months'
        else '12 months or more'
    end as time_open,
    start_date,
    (day - start_date)::integer as days_open,
    is_long::integer as is_long,
    (worker_id is null)::integer as is_without_worker
from open_spells
