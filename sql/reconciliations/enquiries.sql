-- Enquiries on list 5 that led to an initial conference: by list 5, and by the records of conferences held in time. A
-- conference about a child who moved in followed no enquiry here.
-- One row per child and enquiry on either side.
with enquiries as (
    select child_id, record_id, bool_or(conference_date is not null) as on_left
    from lists.list_5_section_47_enquiries
    where child_id is not null
    group by child_id, record_id
),

conferences as (
    select distinct child_id, enquiry_id
    from canonical.initial_child_protection_conferences
    where conference_date <= as_at() and is_transfer_in is distinct from 'yes'
)

select
    enquiries.child_id,
    enquiries.record_id,
    enquiries.on_left,
    conferences.child_id is not null as on_right
from enquiries
left join conferences
    on enquiries.child_id = conferences.child_id and enquiries.record_id = conferences.enquiry_id
where enquiries.on_left or conferences.child_id is not null
order by enquiries.child_id, enquiries.record_id
