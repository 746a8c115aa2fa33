-- The last contacts that led to no further action, and how often the child was the subject of one before.
-- One row per child per contact, the latest first.
-- @topic Front door
-- @parameter last whole number, default 20: how many
-- @heading source: From
-- @heading contacts_before: Contacts in the 12 months before
-- @heading of_them_without_action: Of them without further action
-- @heading case_status: Status now
with latest_contacts as (
    select distinct contact_id, child_id, contact_date, source_code, source_raw, source_description
    from canonical.contacts
    where was_no_further_action = 'yes' and contact_date <= as_at()
    order by contact_date desc, contact_id, child_id
    limit $last
),

earlier_contacts as (
    select
        latest_contacts.contact_id,
        latest_contacts.child_id,
        count(distinct contacts.contact_id) as contacts_before,
        count(distinct contacts.contact_id) filter (where contacts.was_no_further_action = 'yes') as of_them_without_action
    from latest_contacts
    inner join canonical.contacts on latest_contacts.child_id = contacts.child_id
    where
        contacts.contact_date < latest_contacts.contact_date
        and contacts.contact_date >= months_before(latest_contacts.contact_date, 12)
    group by latest_contacts.contact_id, latest_contacts.child_id
)

select
    latest_contacts.child_id,
    child_profiles.age,
    latest_contacts.contact_date,
    coalesce(referral_source.label, latest_contacts.source_raw, latest_contacts.source_description) as source,
    coalesce(earlier_contacts.contacts_before, 0) as contacts_before,
    coalesce(earlier_contacts.of_them_without_action, 0) as of_them_without_action,
    in_need.case_status,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    latest_contacts.contact_id as record_id
from latest_contacts
left join earlier_contacts
    on latest_contacts.contact_id = earlier_contacts.contact_id and latest_contacts.child_id = earlier_contacts.child_id
left join lists.list_6_children_in_need as in_need
    on latest_contacts.child_id = in_need.child_id and in_need.close_date is null
left join facts.child_profiles on latest_contacts.child_id = child_profiles.child_id
left join facts.current_holders on latest_contacts.child_id = current_holders.child_id
left join codelists.referral_source on latest_contacts.source_code = referral_source.code
order by latest_contacts.contact_date desc, record_id, latest_contacts.child_id
