-- The calendar behind every count of working days: Monday to Friday, less the bank holidays of England and Wales.
-- One row per day of the years whose bank holidays are known; working_day_number counts the working days so far.

-- Outside those years a day has no row, so a count that would need it is null rather than wrong.
with bank_holidays as (
    select "date"::date as calendar_day from calendars.bank_holidays
),

known_years as (
    select date_trunc('year', min(calendar_day)) as first_day, date_trunc('year', max(calendar_day)) as last_year
    from bank_holidays
),

days as (
    select unnest(generate_series(first_day, last_year + interval 1 year - interval 1 day, interval 1 day))::date
        as calendar_day
    from known_years
),

marked as (
    select
        days.calendar_day,
        isodow(days.calendar_day) <= 5 and bank_holidays.calendar_day is null as is_working_day
    from days
    left join bank_holidays on days.calendar_day = bank_holidays.calendar_day
)

select
    calendar_day,
    is_working_day,
    (sum(is_working_day::integer) over (order by calendar_day))::integer as working_day_number
from marked
