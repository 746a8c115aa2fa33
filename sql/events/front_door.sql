-- What came to the front door, and what it opened: contacts, early help, referrals and their closing.
-- One row per event.
select
    contacts.child_id,
    contacts.contact_date as event_date,
    'Contact' as what,
    concat_ws(
        ' · ',
        coalesce(referral_source.label, contacts.source_raw, contacts.source_description),
        case when contact_handling.is_out_of_hours = 'yes' then 'out of hours' end,
        case when contacts.led_to_new_referral = 'yes' then 'led to a new referral' end,
        case when contacts.led_to_existing_referral = 'yes' then 'led to an existing referral' end,
        case when contacts.led_to_section_47 = 'yes' then 'led to a section 47 enquiry' end,
        case when contacts.was_advice_only = 'yes' then 'advice only' end,
        case when contacts.was_no_further_action = 'yes' then 'no further action' end
    ) as detail,
    contact_handling.worker_id,
    contact_handling.team_id,
    contacts.contact_id as record_id
from canonical.contacts
left join canonical.contact_handling
    on contacts.child_id = contact_handling.child_id and contacts.contact_id = contact_handling.contact_id
left join codelists.referral_source on contacts.source_code = referral_source.code
union all by name
select
    child_id,
    start_date as event_date,
    'Early help began' as what,
    concat_ws(' · ', reason, organisation) as detail,
    end_date,
    worker_id,
    episode_id as record_id
from canonical.early_help_episodes
union all by name
select
    child_id,
    start_date as event_date,
    'Early help assessment' as what,
    concat_ws(' · ', outcome, organisation) as detail,
    completed_date as end_date,
    assessment_id as record_id
from canonical.early_help_assessments
union all by name
select
    referrals.child_id,
    referrals.referral_date as event_date,
    'Referral' as what,
    concat_ws(
        ' · ',
        coalesce(referral_source.label, referrals.source_raw),
        coalesce(primary_need.label, referrals.primary_need_raw),
        case when referrals.is_no_further_action = 'yes' then 'no further action' end
    ) as detail,
    referrals.worker_id,
    referrals.team_id,
    referrals.referral_id as record_id
from canonical.referrals
left join codelists.referral_source on referrals.source_code = referral_source.code
left join codelists.primary_need on referrals.primary_need_code = primary_need.code
union all by name
select
    referrals.child_id,
    referrals.close_date as event_date,
    'Case closed' as what,
    coalesce(reason_for_closure.label, referrals.close_reason_raw) as detail,
    referrals.referral_id as record_id
from canonical.referrals
left join codelists.reason_for_closure on referrals.close_reason_code = reason_for_closure.code
