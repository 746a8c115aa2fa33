-- Section 47 enquiries completed, by what each led to; a conference comes before anything else.
-- One row per child and enquiry.
with conferences as (
    select distinct enquiry_number
    from facts.initial_conferences
    where names_enquiry
)

select
    enquiries.end_date as event_date,
    enquiries.child_id,
    enquiries.enquiry_id as record_id,
    1 as numerator,
    1 as denominator,
    enquiries.team_id,
    enquiries.worker_id,
    case
        when enquiries.led_to_conference = 'yes' or conferences.enquiry_number is not null
            then 'Substantiated, continuing risk'
        when enquiries.led_to_support then 'Substantiated, no continuing risk'
        when enquiries.led_to_continuing_assessment then 'Not substantiated'
        when enquiries.ended_no_further_action or coalesce(enquiries.is_no_further_action = 'yes', false)
            then 'No further action'
        when enquiries.had_other_outcome then 'Another outcome'
    end as outcome,
    enquiries.start_date,
    working_days_between(enquiries.start_date, enquiries.end_date) as working_days
from facts.section_47_enquiries as enquiries
left join conferences on enquiries.enquiry_number = conferences.enquiry_number
where enquiries.end_date is not null
