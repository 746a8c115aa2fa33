-- Children with several section 47 enquiries within a year.
-- One row per child with two earlier enquiries or more.
select
    child_id,
    arg_max(record_id, (strategy_discussion_date, record_id)) as record_id,
    arg_max(rowid, (strategy_discussion_date, record_id)) + 1 as row_number,
    max(earlier_enquiry_count) as stands_out_by,
    max(strategy_discussion_date) as strategy_discussion_date,
    max(earlier_enquiry_count) as earlier_enquiries
from lists.list_5_section_47_enquiries
where child_id is not null and earlier_enquiry_count >= 2
group by child_id
order by stands_out_by desc, child_id
