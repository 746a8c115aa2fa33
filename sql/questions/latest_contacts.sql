-- The last contacts received.
-- One row per child per contact of the last six months, the latest first.
-- @topic Front door
-- @parameter last whole number, default 10: how many
-- @parameter child_in_need one of yes, no, optional: only about children who are, or are not, children in need now
-- @heading source: From
-- @heading came_of_it: What came of it
-- @heading case_status: Status now
with latest_contacts as (
    select contacts.*, in_need.case_status
    from lists.list_1_contacts as contacts
    left join lists.list_6_children_in_need as in_need
        on contacts.child_id = in_need.child_id and in_need.close_date is null
    where $child_in_need is null or ($child_in_need = 'yes') = (in_need.child_id is not null)
    order by contacts.contact_date desc, contacts.record_id, contacts.child_id
    limit $last
)

select distinct
    latest_contacts.child_id,
    latest_contacts.age,
    latest_contacts.contact_date,
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
    latest_contacts.case_status,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    latest_contacts.record_id
from latest_contacts
left join canonical.contacts
    on
        latest_contacts.record_id = contacts.contact_id
        and latest_contacts.child_id = contacts.child_id
        and latest_contacts.contact_date = contacts.contact_date
left join facts.current_holders on latest_contacts.child_id = current_holders.child_id
left join codelists.referral_source on contacts.source_code = referral_source.code
order by latest_contacts.contact_date desc, latest_contacts.record_id, latest_contacts.child_id
