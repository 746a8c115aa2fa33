-- The words that every query shares. Nothing here reads a clock: the as-at date comes from the run.

---------- the run
create macro as_at() as getvariable('as_at')::date;
-- Of the earlier run that this one is compared with; null where there is none.
create macro previous_as_at() as getvariable('previous_as_at')::date;
create macro reading(name) as getvariable('readings')[name];
create macro setting(name) as getvariable('settings')[name];
-- Whether the run is about a list: a theme asks for some, any other run for all.
create macro is_asked_for(list_number) as
    coalesce(list_contains(getvariable('asked_lists')::integer[], list_number), true);
-- Of the indicator that is worked out, as its schema or the council's settings state it.
create macro parameter(name) as getvariable('parameters')[name];
-- Of the rule that is running, in the unit that its schema states.
create macro threshold(name) as getvariable('thresholds')[name];

---------- dates
-- Months clamp to the end of the month: six months before 31 August is 28 February.
create macro months_before(a_day, months) as (a_day - to_months(months))::date;
create macro months_after(a_day, months) as (a_day + to_months(months))::date;

-- The first day of the window that ends on the as-at date.
create macro window_start(months) as
    months_before(as_at(), months) + case when reading('window_first_day') = 'excluded' then 1 else 0 end;

-- False for a null day: a record without its date is never in a window.
create macro in_last_months(a_day, months) as
    coalesce(a_day between window_start(months) and as_at(), false);

-- Open at the as-at date: started by then, and not ended by then. An end after the as-at date has not happened yet.
create macro is_open(start_date, end_date) as
    coalesce(start_date <= as_at(), false) and coalesce(end_date > as_at(), true);

-- An end date as it stood on the as-at date.
create macro known_by_then(a_day) as case when a_day <= as_at() then a_day end;

-- The state at the end of a day: begun by then, and not ended by then.
create macro is_open_on(start_date, end_date, a_day) as
    coalesce(start_date <= a_day, false) and coalesce(end_date > a_day, true);

-- 1 April on or before a day.
create macro financial_year_start(a_day) as
    make_date(year(a_day) - case when month(a_day) < 4 then 1 else 0 end, 4, 1);

-- Completed years. Someone born on 29 February has a birthday on 1 March in ordinary years, unless the reading says otherwise.
create macro age_on(birth_date, a_day) as
    (year(a_day) - year(birth_date))::integer
    - case
        when month(a_day) < month(birth_date) then 1
        when month(a_day) > month(birth_date) then 0
        when day(a_day) >= day(birth_date) then 0
        when
            reading('leap_day_birthday') = '28_february'
            and month(birth_date) = 2 and day(birth_date) = 29 and a_day = last_day(a_day)
            then 0
        else 1
    end;

-- The day on which someone turns that many years old; 29 February as in age_on.
create macro birthday(birth_date, years) as (
    months_after(birth_date, 12 * years)
    + case
        when
            reading('leap_day_birthday') <> '28_february'
            and month(birth_date) = 2 and day(birth_date) = 29 and day(months_after(birth_date, 12 * years)) = 28
            then 1
        else 0
    end
)::date;

---------- how long a case lasts
-- DfE's bands of child protection plans, whose first ends with the third month. Two years are 730 days, both days counted.
create macro protection_duration(start_date, a_day) as
    case
        when a_day < start_date then null
        when a_day <= months_after(start_date, 3) then 'Up to 3 months'
        when a_day <= months_after(start_date, 6) then 'Over 3 to 6 months'
        when a_day <= months_after(start_date, 12) then 'Over 6 to 12 months'
        when a_day - start_date + 1 < 730 then 'Over 1 to under 2 years'
        when a_day > start_date then '2 years or more'
    end;

-- DfE's bands of episodes of need, whose first ends before the third month is over.
create macro need_duration(start_date, a_day) as
    case
        when a_day < start_date then null
        when a_day < months_after(start_date, 3) then 'Under 3 months'
        when a_day < months_after(start_date, 6) then '3 to under 6 months'
        when a_day < months_after(start_date, 12) then '6 months to under 1 year'
        when a_day < months_after(start_date, 24) then '1 to under 2 years'
        when a_day > start_date then '2 years or more'
    end;

-- The bands of working days in which DfE publishes how long assessments took.
create macro assessment_band(working_days) as
    case
        when working_days = 0 then 'Same day'
        when working_days <= 10 then '1 to 10'
        when working_days <= 20 then '11 to 20'
        when working_days <= 30 then '21 to 30'
        when working_days <= 40 then '31 to 40'
        when working_days <= 45 then '41 to 45'
        when working_days <= 50 then '46 to 50'
        when working_days <= 60 then '51 to 60'
        when working_days > 60 then '61 or more'
    end;

---------- Annex A answers
-- Two answers only: anything but yes or no is blank.
create macro yes_no(answer) as
    case answer when 'yes' then 'a) Yes' when 'no' then 'b) No' end;

-- Three answers: blank stays blank, because "not asked" is not "unknown".
create macro yes_no_unknown(answer) as
    case answer when 'yes' then 'a) Yes' when 'no' then 'b) No' when 'unknown' then 'c) Unknown' end;

create macro yes_if(condition) as case when condition then 'a) Yes' else 'b) No' end;

---------- allocation
-- Who holds an open case now; who held it last when it ended.
create macro holder(name, last_name, end_date) as
    case when end_date is null then name else coalesce(name, last_name) end;

---------- names
-- Some exports hold names where ids belong.
create macro reads_as_name(id) as regexp_matches(id, '[A-Za-z]{2,}[ ,].*[A-Za-z]{2,}');

-- The name that an id leads to; an id that leads nowhere is printed only if it reads as a name itself.
create macro name_or_text(name, id) as coalesce(name, case when reads_as_name(id) then id end);

---------- working days
-- The working days d with from_day < d <= to_day: the day that starts the clock is day 0.
-- Null if either day is null, unknown to the calendar, or out of order.
create macro working_days_between(from_day, to_day) as (
    select to_days.working_day_number - from_days.working_day_number
    from calendars.working_days as from_days
    inner join calendars.working_days as to_days on to_days.calendar_day = to_day
    where from_days.calendar_day = from_day and from_day <= to_day
);

-- The nth working day after from_day: the day by which something that takes n working days is due.
create macro working_days_after(from_day, n) as (
    select due.calendar_day
    from calendars.working_days as from_days
    inner join calendars.working_days as due on due.working_day_number = from_days.working_day_number + n and due.is_working_day
    where from_days.calendar_day = from_day
);

-- The last day that was at least n working days before a_day.
create macro working_days_before(a_day, n) as (
    select (next_days.calendar_day - 1)::date
    from calendars.working_days as to_days
    inner join calendars.working_days as next_days
        on next_days.working_day_number = to_days.working_day_number - n + 1 and next_days.is_working_day
    where to_days.calendar_day = a_day
);

---------- looked-after reviews
-- The day by which a review has to be held: the first so many working days after care began, the second and the later ones
-- so many months after the one before. Before the calendar begins, a week is five working days.
create macro care_review_due_date(review_number, counted_from, first_wd, second_months, later_months) as
    case
        when review_number = 1
            then coalesce(working_days_after(counted_from, first_wd), (counted_from + first_wd * 7 // 5)::date)
        when review_number = 2 then months_after(counted_from, second_months)
        else months_after(counted_from, later_months)
    end;

---------- words
-- The name of a canonical column, or of one record of a canonical table, as people say it.
create macro column_words(column_name) as
    regexp_replace(regexp_replace(replace(column_name, '_', ' '), ' code$', ''), '^(is|has|was|had) ', '');

create macro record_words(table_name) as
    case table_name
        when 'children' then 'person'
        when 'addresses' then 'address'
        else
            regexp_replace(
                regexp_replace(regexp_replace(replace(table_name, '_', ' '), 'statuses$', 'status'), 'ies$', 'y'),
                '([^s])s$',
                '\1'
            )
    end;

---------- findings
-- Since when the runs of annexa have known of something.
create macro known_since(first_seen) as
    case
        when first_seen >= as_at() - 6 then 'Up to a week'
        when first_seen >= as_at() - 27 then 'Up to four weeks'
        when first_seen >= months_before(as_at(), 3) then 'Up to three months'
        when first_seen < as_at() then 'Longer'
    end;

---------- small numbers
-- A share or a mean of too few cases to stand alone: it is told as n of N. Counts are, and so is work for each member of staff.
create macro is_small_number(kind, denominator) as
    kind in ('percentage', 'distribution', 'mean')
    and coalesce(denominator, 0) < setting('small_number_floor')::integer;

---------- targets
-- Between two bounds, either of which may be null; both count as within, whatever a division does to the last digit.
create macro is_within(a_value, lowest, highest) as
    a_value is not null
    and coalesce(round(a_value, 9) >= round(lowest, 9), true)
    and coalesce(round(a_value, 9) <= round(highest, 9), true);

---------- what may leave the service
-- Above zero, and so few that they could be recognised.
create macro is_small_count(amount) as amount > 0 and amount < setting('hidden_below')::integer;

-- Whether a sum that is shown gives the hidden counts in it back, wholly or nearly: one alone, or several that can hardly be
-- other than they are. The room is what they have between them above the least that each can be.
create macro gives_back(hidden_counts, room) as
    hidden_counts = 1 or (hidden_counts > 1 and room < setting('hidden_below')::integer - 2);

create macro rounded_count(amount) as round(amount / setting('round_to')::integer) * setting('round_to')::integer;

-- What tells the counts of the figures apart.
create macro count_id(indicator_id, part, interval_start, interval_end, breakdown, group_name, category) as
    concat_ws(
        '/', indicator_id, part, interval_start, interval_end, breakdown, coalesce(group_name, ''), coalesce(category, '')
    );

-- From the shortest interval to the longest, those that cut across years last.
create macro interval_order(interval_type) as
    list_position(
        [
            'day', 'week', 'month', 'quarter', 'rolling_12_months', 'rolling_36_months', 'financial_year_to_date',
            'financial_year'
        ],
        interval_type
    );
