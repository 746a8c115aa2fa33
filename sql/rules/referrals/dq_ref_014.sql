-- Work goes on under a referral that was closed.
-- One row per closed referral and piece of work that is still open.

-- An enquiry that led to a conference, or ended in no further action, is over without an end date.
with open_work as (
    select
        'assessment' as work,
        assessment_id as work_id,
        child_id,
        referral_id,
        start_date
    from canonical.assessments
    where known_by_then(authorisation_date) is null
    union all
    select 'section 47 enquiry', enquiries.enquiry_id, enquiries.child_id, enquiries.referral_id, enquiries.start_date
    from canonical.section_47_enquiries as enquiries
    anti join canonical.initial_child_protection_conferences as conferences
        on
            enquiries.enquiry_id = conferences.enquiry_id
            and enquiries.child_id = conferences.child_id
            and conferences.conference_date is not null
    where known_by_then(enquiries.end_date) is null and enquiries.is_no_further_action is distinct from 'yes'
    union all
    select 'child in need plan', plan_id, child_id, referral_id, start_date
    from canonical.child_in_need_plans
    where known_by_then(end_date) is null
    union all
    select 'child protection plan', plan_id, child_id, referral_id, start_date
    from canonical.child_protection_plans
    where known_by_then(end_date) is null
    union all
    select 'care episode', care_episode_id, child_id, referral_id, start_date
    from canonical.care_episodes
    where known_by_then(end_date) is null
)

select
    'a' as part,
    referrals.child_id,
    referrals.referral_id as record_id,
    [concat_ws(' ', open_work.work, coalesce(open_work.work_id, open_work.start_date::varchar))] as related_record_ids,
    referrals.source_file,
    referrals.source_line,
    referrals.referral_date,
    referrals.close_date,
    open_work.work,
    open_work.start_date
from canonical.referrals
inner join open_work on referrals.referral_id = open_work.referral_id and referrals.child_id = open_work.child_id
where referrals.close_date <= as_at() and coalesce(open_work.start_date <= as_at(), true)
order by referrals.child_id, referrals.referral_id, related_record_ids, referrals.source_file, referrals.source_line
