-- Children about whom others made contact again and again within six months.
-- One row per child, the most contacts first; those who are children in need now have a status.
-- @topic Front door
-- @parameter times whole number, default 4: contacts in six months
-- @heading case_status: Status now
-- @heading contacts_in_all: Contacts
with repeated_contacts as (
    select
        child_id,
        count(*) as contacts_in_all,
        min(contact_date) as first_contact_date,
        max(contact_date) as latest_contact_date
    from lists.list_1_contacts
    where child_id is not null
    group by child_id
    having count(*) >= $times
)

select
    repeated_contacts.child_id,
    child_profiles.age,
    repeated_contacts.contacts_in_all,
    repeated_contacts.first_contact_date,
    repeated_contacts.latest_contact_date,
    in_need.case_status,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name
from repeated_contacts
left join lists.list_6_children_in_need as in_need
    on repeated_contacts.child_id = in_need.child_id and in_need.close_date is null
left join facts.child_profiles on repeated_contacts.child_id = child_profiles.child_id
left join facts.current_holders on repeated_contacts.child_id = current_holders.child_id
order by
    repeated_contacts.contacts_in_all desc,
    repeated_contacts.latest_contact_date desc,
    repeated_contacts.child_id
