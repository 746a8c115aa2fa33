-- Section 47 enquiries begun; records of a child that overlap on one referral are one enquiry.
-- One row per child and enquiry.
select
    start_date as event_date,
    child_id,
    enquiry_id as record_id,
    1 as numerator,
    1 as denominator,
    team_id,
    worker_id,
    end_date
from facts.section_47_enquiries
where start_date is not null
