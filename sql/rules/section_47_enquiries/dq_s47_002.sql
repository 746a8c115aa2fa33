-- A section 47 enquiry has gone on for longer than the working days allowed, with no conference and no decision.
-- One row per enquiry that breaks the rule.
with open_enquiries as (
    select
        enquiries.*,
        -- Where no bank holidays are known a week has five.
        coalesce(
            working_days_between(enquiries.start_date, as_at()), (as_at() - enquiries.start_date) * 5 // 7
        ) as working_days
    from canonical.section_47_enquiries as enquiries
    anti join canonical.initial_child_protection_conferences as conferences
        on
            enquiries.enquiry_id = conferences.enquiry_id
            and enquiries.child_id = conferences.child_id
            and conferences.conference_date is not null
    where
        is_open(enquiries.start_date, enquiries.end_date)
        and enquiries.is_no_further_action is distinct from 'yes'
)

select
    'a' as part,
    child_id,
    coalesce(enquiry_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date
from open_enquiries
where working_days > threshold('working_days')
order by child_id, record_id, source_file, source_line
