-- Children about whom others made contact three times or more in six months.
-- One row per child.
select
    child_id,
    null::varchar as record_id,
    min(rowid) + 1 as row_number,
    count(*) as stands_out_by,
    count(*) as contacts,
    max(contact_date) as latest_contact_date
from lists.list_1_contacts
where child_id is not null
group by child_id
having count(*) >= 3
order by stands_out_by desc, child_id
