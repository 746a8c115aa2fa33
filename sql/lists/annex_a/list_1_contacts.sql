-- Contacts received in the six months before the as-at date.
-- One row per child per contact, so a contact about three siblings is three rows.
select
    case
        when contacts.child_id is null then 'no child id'
        when contacts.contact_date is null then 'no date of contact'
        when contacts.contact_date > as_at() then 'after the as-at date'
        when not in_last_months(contacts.contact_date, 6) then 'before the six months'
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
order by
    contacts.contact_date,
    contacts.child_id,
    contacts.contact_id,
    contacts.source_file,
    contacts.source_line
