-- A record is of a person who is not among the people (a), or of nobody (b).
-- One row per record that breaks the rule.

-- A visit without a child is to the children of its plan.
with records as (
    select
        'contact' as record,
        'contacts' as table_name,
        contact_id as id,
        child_id,
        contact_date as record_date,
        source_file,
        source_line
    from canonical.contacts
    union all
    select 'early help episode', 'early_help_episodes', episode_id, child_id, start_date, source_file, source_line
    from canonical.early_help_episodes
    union all
    select 'referral', 'referrals', referral_id, child_id, referral_date, source_file, source_line
    from canonical.referrals
    union all
    select 'assessment', 'assessments', assessment_id, child_id, start_date, source_file, source_line
    from canonical.assessments
    union all
    select 'section 47 enquiry', 'section_47_enquiries', enquiry_id, child_id, start_date, source_file, source_line
    from canonical.section_47_enquiries
    union all
    select
        'initial child protection conference',
        'initial_child_protection_conferences',
        conference_id,
        child_id,
        conference_date,
        source_file,
        source_line
    from canonical.initial_child_protection_conferences
    union all
    select 'child in need plan', 'child_in_need_plans', plan_id, child_id, start_date, source_file, source_line
    from canonical.child_in_need_plans
    union all
    select 'child protection plan', 'child_protection_plans', plan_id, child_id, start_date, source_file, source_line
    from canonical.child_protection_plans
    union all
    select
        'child protection review',
        'child_protection_reviews',
        review_id,
        child_id,
        coalesce(review_date, due_date),
        source_file,
        source_line
    from canonical.child_protection_reviews
    union all
    select 'visit', 'visits', visit_id, child_id, visit_date, source_file, source_line
    from canonical.visits
    where
        child_id is not null
        or plan_id is null
        or plan_id not in (
            select plan_id from canonical.child_protection_plans where plan_id is not null and child_id is not null
        )
    union all
    select 'care episode', 'care_episodes', care_episode_id, child_id, start_date, source_file, source_line
    from canonical.care_episodes
    union all
    select 'placement', 'placements', placement_id, child_id, start_date, source_file, source_line
    from canonical.placements
    union all
    select 'legal status', 'legal_statuses', legal_status_id, child_id, start_date, source_file, source_line
    from canonical.legal_statuses
    union all
    select
        'looked-after review',
        'care_reviews',
        review_id,
        child_id,
        coalesce(review_date, due_date),
        source_file,
        source_line
    from canonical.care_reviews
    union all
    select 'health check', 'health_checks', health_check_id, child_id, check_date, source_file, source_line
    from canonical.health_checks
    union all
    select 'strengths and difficulties score', 'sdq_scores', sdq_id, child_id, completed_date, source_file, source_line
    from canonical.sdq_scores
    union all
    select
        'missing episode',
        'missing_episodes',
        missing_episode_id,
        child_id,
        started_at::date,
        source_file,
        source_line
    from canonical.missing_episodes
    union all
    select 'care leaver record', 'care_leavers', care_leaver_id, child_id, latest_contact_date, source_file, source_line
    from canonical.care_leavers
    union all
    select 'permanence case', 'permanence_cases', permanence_id, child_id, decision_date, source_file, source_line
    from canonical.permanence_cases
    union all
    select
        'immigration status',
        'immigration_statuses',
        immigration_status_id,
        child_id,
        start_date,
        source_file,
        source_line
    from canonical.immigration_statuses
    union all
    select 'disability', 'disabilities', disability_id, child_id, null, source_file, source_line
    from canonical.disabilities
    union all
    select 'worker involvement', 'involvements', involvement_id, child_id, start_date, source_file, source_line
    from canonical.involvements
)

select
    case when records.child_id is null then 'b' else 'a' end as part,
    records.child_id,
    concat_ws(' ', records.record, coalesce(records.id, records.record_date::varchar)) as record_id,
    'canonical.' || records.table_name as table_or_list,
    records.source_file,
    records.source_line,
    records.record,
    records.id,
    records.record_date
from records
anti join canonical.children on records.child_id = children.child_id
order by records.child_id, record_id, records.source_file, records.source_line
