-- Contacts received in the six months before the as-at date.
-- One row per child per contact, so a contact about three siblings is three rows.

-- A contact can stand under both ids of a child whose records were merged.
with copied_contacts as (
    select contact_id, child_id, contact_date, source_code, min((source_file, source_line)) as first_copy
    from canonical.contacts
    where contact_id is not null and child_id is not null and in_last_months(contact_date, 6)
    group by contact_id, child_id, contact_date, source_code
    having count(*) > 1
)

select
    case
        when contacts.child_id is null then 'no child id'
        when contacts.contact_date is null then 'no date of contact'
        when contacts.contact_date > as_at() then 'after the as-at date'
        when not in_last_months(contacts.contact_date, 6) then 'before the six months'
        when (contacts.source_file, contacts.source_line) <> copied_contacts.first_copy
            then 'a copy of another record'
    end as left_out,

    ---------- child
    contacts.child_id,
    child_profiles.gender,
    child_profiles.ethnicity,
    child_profiles.birth_date,
    child_profiles.age,

    ---------- contact
    contacts.contact_date,
    referral_source.annex_a_label as contact_source,

    ---------- source
    contacts.contact_id as record_id,
    contacts.source_file,
    contacts.source_line
from canonical.contacts
left join facts.child_profiles on contacts.child_id = child_profiles.child_id
left join codelists.referral_source on contacts.source_code = referral_source.code
left join copied_contacts
    on
        contacts.contact_id = copied_contacts.contact_id
        and contacts.child_id = copied_contacts.child_id
        and contacts.contact_date = copied_contacts.contact_date
        and contacts.source_code is not distinct from copied_contacts.source_code
order by
    contacts.contact_date,
    contacts.child_id,
    contacts.contact_id,
    contacts.source_file,
    contacts.source_line
