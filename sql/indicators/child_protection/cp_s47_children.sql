-- Children about whom a section 47 enquiry began in each interval.
-- One row per child and interval: the first of its enquiries in it. Enquiries without a child are counted one by one.
select
    intervals.interval_id,
    enquiries.start_date as event_date,
    enquiries.child_id,
    enquiries.enquiry_id as record_id,
    1 as numerator,
    1 as denominator,
    enquiries.team_id,
    enquiries.worker_id
from facts.section_47_enquiries as enquiries
inner join intervals.intervals
    on enquiries.start_date between intervals.interval_start and intervals.interval_end
qualify
    enquiries.child_id is null
    or row_number() over (
        partition by intervals.interval_id, enquiries.child_id
        order by enquiries.start_date, enquiries.enquiry_number
    ) = 1
