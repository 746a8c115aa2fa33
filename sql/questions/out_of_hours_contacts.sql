-- The last contacts received out of office hours.
-- One row per child per contact, the latest first.
-- @topic Front door
-- @parameter last whole number, default 10: how many
-- @parameter since date, optional: only those received from this day on
-- @heading source: From
-- @heading came_of_it: What came of it
select distinct
    contacts.child_id,
    child_profiles.age,
    coalesce(contact_handling.received_at, contacts.contact_date) as received_at,
    coalesce(referral_source.label, contacts.source_raw, contacts.source_description) as source,
    concat_ws(
        ', ',
        case when contacts.led_to_new_referral = 'yes' then 'new referral' end,
        case when contacts.led_to_existing_referral = 'yes' then 'existing referral' end,
        case when contacts.led_to_section_47 = 'yes' then 'section 47 enquiry' end,
        case when contacts.was_advice_only = 'yes' then 'advice' end,
        case when contacts.was_no_further_action = 'yes' then 'no further action' end,
        case when contacts.had_other_outcome = 'yes' then 'other' end
    ) as came_of_it,
    known_by_then(contact_handling.decision_date) as decision_date,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    contacts.contact_id as record_id
from canonical.contacts
inner join canonical.contact_handling
    on contacts.contact_id = contact_handling.contact_id and contacts.child_id = contact_handling.child_id
left join facts.child_profiles on contacts.child_id = child_profiles.child_id
left join facts.current_holders on contacts.child_id = current_holders.child_id
left join codelists.referral_source on contacts.source_code = referral_source.code
where
    contact_handling.is_out_of_hours = 'yes'
    and contacts.contact_date <= as_at()
    and ($since is null or contacts.contact_date >= $since)
order by received_at desc, record_id, contacts.child_id
limit $last
