-- Section 47 enquiries older than 15 working days that led to no conference, though nobody recorded that none was needed.
-- One row per enquiry on list 5.
select
    child_id,
    record_id,
    rowid + 1 as row_number,
    as_at() - strategy_discussion_date as stands_out_by,
    strategy_discussion_date,
    working_days_between(strategy_discussion_date, as_at()) as working_days
from lists.list_5_section_47_enquiries
where
    conference_date is null
    and coalesce(conference_unnecessary <> 'a) Yes', true)
    and working_days_between(strategy_discussion_date, as_at()) > 15
order by stands_out_by desc, child_id, record_id
