-- An initial conference, or the day by which it was due, is on a weekend or a bank holiday (a, c); or it was not due
-- the right number of working days after the section 47 enquiry began (b), or no due day is recorded (d).
-- One row per conference and part that breaks the rule.
with conferences as (
    select
        conferences.*,
        coalesce(
            conferences.conference_id, conferences.conference_date::varchar, conferences.target_date::varchar
        ) as record_id,
        enquiries.start_date as enquiry_date,
        working_days_after(enquiries.start_date, threshold('working_days')::integer) as expected_date
    from canonical.initial_child_protection_conferences as conferences
    left join canonical.section_47_enquiries as enquiries
        on conferences.enquiry_id = enquiries.enquiry_id and conferences.child_id = enquiries.child_id
),

-- Weekends are known in years whose bank holidays are not.
dated as (
    select
        *,
        case
            when isodow(conference_date) = 6 then 'Saturday'
            when isodow(conference_date) = 7 then 'Sunday'
            when conference_date in (select calendar_day from calendars.working_days where not is_working_day)
                then 'bank holiday'
        end as conference_weekday,
        case
            when isodow(target_date) = 6 then 'Saturday'
            when isodow(target_date) = 7 then 'Sunday'
            when target_date in (select calendar_day from calendars.working_days where not is_working_day)
                then 'bank holiday'
        end as target_weekday
    from conferences
)

select
    parts.part,
    child_id,
    record_id,
    source_file,
    source_line,
    conference_date,
    target_date,
    case parts.part when 'a' then conference_weekday when 'c' then target_weekday end as day_name,
    enquiry_date,
    expected_date
from dated
cross join unnest(['a', 'b', 'c', 'd']) as parts(part)
where
    case parts.part
        when 'a' then conference_weekday is not null
        when 'b' then target_date <> expected_date
        when 'c' then target_weekday is not null
        when 'd' then enquiry_date is not null and target_date is null
    end
order by child_id, record_id, parts.part, source_file, source_line, enquiry_date
