-- Work is recorded on a referral that was closed to further action.
-- One row per referral that breaks the rule.
with work as (
    select 'an assessment' as activity, child_id, referral_id, start_date as activity_date
    from canonical.assessments
    where coalesce(start_date, authorisation_date) is not null
    union all
    select 'a section 47 enquiry', child_id, referral_id, start_date
    from canonical.section_47_enquiries
    where start_date is not null
    union all
    select 'an initial child protection conference', child_id, referral_id, conference_date
    from canonical.initial_child_protection_conferences
    where conference_date is not null
    union all
    select 'a child in need plan', child_id, referral_id, start_date
    from canonical.child_in_need_plans
    union all
    select 'a child protection plan', child_id, referral_id, start_date
    from canonical.child_protection_plans
)

select
    'a' as part,
    referrals.child_id,
    referrals.referral_id as record_id,
    any_value(referrals.source_file) as source_file,
    any_value(referrals.source_line) as source_line,
    min(referrals.referral_date) as referral_date,
    list_sort(list_distinct(list(work.activity))) as activities,
    min(work.activity_date) as first_activity_date
from canonical.referrals
inner join work on referrals.referral_id = work.referral_id and referrals.child_id = work.child_id
where referrals.is_no_further_action = 'yes' and coalesce(work.activity_date <= as_at(), true)
group by referrals.child_id, referrals.referral_id
order by referrals.child_id, referrals.referral_id
