-- The words of the queries beside this file.
create macro day_of(a_text) as
    case when a_text[3] = '/' then strptime(a_text[1:10], '%d/%m/%Y')::date else a_text[1:10]::date end;

create table calendar as
select
    day::date as day,
    (sum((isodow(day) < 6 and day::date not in (select date from bank_holidays))::integer)
        over (order by day))::integer as working_day_no
from range(timestamp '1995-01-01', timestamp '2028-01-01', interval 1 day) as days (day);

create macro working_days_between(first_day, last_day) as
    (select working_day_no from calendar where day = last_day)
    - (select working_day_no from calendar where day = first_day);
