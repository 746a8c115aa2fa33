-- A record names a referral that is not among the referrals (a), or names none: a plan or care (b), an assessment,
-- enquiry or conference (c).
-- One row per record that breaks the rule.
with records as (
    select
        'assessment' as record,
        'assessments' as table_name,
        assessment_id as id,
        child_id,
        referral_id,
        start_date as record_date,
        'c' as part_without_referral,
        source_file,
        source_line
    from canonical.assessments
    union all
    select
        'section 47 enquiry', 'section_47_enquiries', enquiry_id, child_id, referral_id, start_date, 'c',
        source_file, source_line
    from canonical.section_47_enquiries
    union all
    select
        'initial child protection conference', 'initial_child_protection_conferences', conference_id, child_id,
        referral_id, conference_date, 'c', source_file, source_line
    from canonical.initial_child_protection_conferences
    union all
    select
        'child in need plan', 'child_in_need_plans', plan_id, child_id, referral_id, start_date, 'b',
        source_file, source_line
    from canonical.child_in_need_plans
    union all
    select
        'child protection plan', 'child_protection_plans', plan_id, child_id, referral_id, start_date, 'b',
        source_file, source_line
    from canonical.child_protection_plans
    union all
    select
        'care episode', 'care_episodes', care_episode_id, child_id, referral_id, start_date, 'b',
        source_file, source_line
    from canonical.care_episodes
    union all
    -- A worker need not be allocated to a referral.
    select
        'worker involvement', 'involvements', involvement_id, child_id, referral_id, start_date, null,
        source_file, source_line
    from canonical.involvements
    where referral_id is not null
)

select
    case when records.referral_id is null then records.part_without_referral else 'a' end as part,
    records.child_id,
    concat_ws(' ', records.record, coalesce(records.id, records.record_date::varchar)) as record_id,
    'canonical.' || records.table_name as table_or_list,
    records.source_file,
    records.source_line,
    records.record,
    records.id,
    records.record_date,
    records.referral_id
from records
anti join canonical.referrals on records.referral_id = referrals.referral_id
order by records.child_id, record_id, records.source_file, records.source_line
