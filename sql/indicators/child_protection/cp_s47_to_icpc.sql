-- Section 47 enquiries old enough to have led to a conference, and whether each did: to one that names it, or within
-- some days to one of the child that names none.
-- One row per child and enquiry.
with conferences as (
    select conferences.enquiry_number, min(conferences.conference_date) as conference_date
    from facts.initial_conferences as conferences
    inner join facts.section_47_enquiries as enquiries on conferences.enquiry_number = enquiries.enquiry_number
    where
        conferences.names_enquiry
        or conferences.conference_date <= enquiries.start_date + parameter('link_window_days')::integer
    group by conferences.enquiry_number
)

select
    enquiries.start_date as event_date,
    enquiries.child_id,
    enquiries.enquiry_id as record_id,
    (conferences.conference_date is not null)::integer as numerator,
    1 as denominator,
    enquiries.team_id,
    enquiries.worker_id,
    conferences.conference_date,
    enquiries.end_date
from facts.section_47_enquiries as enquiries
left join conferences on enquiries.enquiry_number = conferences.enquiry_number
where working_days_between(enquiries.start_date, as_at()) >= parameter('cohort_wd')::integer
