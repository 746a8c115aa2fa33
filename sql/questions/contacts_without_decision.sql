-- Contacts on which nobody has decided yet.
-- One row per child per contact of the last six months, the longest waiting first.
-- @topic Front door
-- @parameter days whole number, default 1: only after so many working days
-- @heading source: From
-- @heading working_days: Working days waiting
with undecided_contacts as (
    select distinct contacts.contact_id, contacts.child_id, contacts.contact_date, contacts.source_code, contacts.source_raw
    from canonical.contacts
    inner join canonical.contact_handling
        on contacts.contact_id = contact_handling.contact_id and contacts.child_id = contact_handling.child_id
    where known_by_then(contact_handling.decision_date) is null and in_last_months(contacts.contact_date, 6)
)

select
    undecided_contacts.child_id,
    child_profiles.age,
    undecided_contacts.contact_date,
    working_days_between(undecided_contacts.contact_date, as_at()) as working_days,
    coalesce(referral_source.label, undecided_contacts.source_raw) as source,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    undecided_contacts.contact_id as record_id
from undecided_contacts
left join facts.child_profiles on undecided_contacts.child_id = child_profiles.child_id
left join facts.current_holders on undecided_contacts.child_id = current_holders.child_id
left join codelists.referral_source on undecided_contacts.source_code = referral_source.code
where working_days_between(undecided_contacts.contact_date, as_at()) > $days
order by undecided_contacts.contact_date, record_id, undecided_contacts.child_id
