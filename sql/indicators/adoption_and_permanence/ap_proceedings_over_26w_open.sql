-- Care and supervision cases in court at the end of each day, and whether each has gone on for more than 26 weeks
-- beginning with the day of issue.
-- One row per open case and day.
select
    days.day as event_date,
    cases.child_id,
    cases.proceedings_id as record_id,
    (days.day - cases.issue_date + 1 > 182)::integer as numerator,
    1 as denominator,
    case
        when days.day - cases.issue_date + 1 <= 182 then 'Up to 26 weeks'
        when days.day - cases.issue_date + 1 <= 364 then 'Over 26 to 52 weeks'
        else 'Over 52 weeks'
    end as time_in_court,
    cases.family_id,
    cases.children_count,
    cases.issue_date,
    cases.hearings,
    (days.day - cases.issue_date)::integer // 7 as weeks_open,
    (cases.issue_date + 181)::date as due_date
from facts.care_applications as cases
inner join intervals.days on is_open_on(cases.issue_date, cases.concluded_date, days.day)
