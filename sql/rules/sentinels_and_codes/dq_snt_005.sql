-- A question that is answered by yes or no has another answer (a), or the answers of a column are spelt in several ways (b).
-- One row per record and question; per question for the spellings.
with answers as (
    select
        'referrals' as canonical_table,
        child_id,
        referral_id as record_id,
        source_file,
        source_line,
        'is_no_further_action' as canonical_column,
        is_no_further_action as code,
        is_no_further_action_raw as raw_text,
        ['yes', 'no'] as allowed
    from canonical.referrals
    union all
    select
        'assessments', child_id, assessment_id, source_file, source_line,
        'is_child_seen', is_child_seen, is_child_seen_raw, ['yes', 'no', 'unknown']
    from canonical.assessments
    union all
    select
        'assessments', child_id, assessment_id, source_file, source_line,
        'is_no_further_action', is_no_further_action, is_no_further_action_raw, ['yes', 'no']
    from canonical.assessments
    union all
    select
        'section_47_enquiries', child_id, enquiry_id, source_file, source_line,
        'is_no_further_action', is_no_further_action, is_no_further_action_raw, ['yes', 'no']
    from canonical.section_47_enquiries
    union all
    select
        'initial_child_protection_conferences', child_id, conference_id, source_file, source_line,
        'led_to_plan', led_to_plan, led_to_plan_raw, ['yes', 'no']
    from canonical.initial_child_protection_conferences
    union all
    select
        'initial_child_protection_conferences', child_id, conference_id, source_file, source_line,
        'is_transfer_in', is_transfer_in, is_transfer_in_raw, ['yes', 'no']
    from canonical.initial_child_protection_conferences
    union all
    select
        'child_protection_plans', child_id, plan_id, source_file, source_line,
        'is_for_other_authority', is_for_other_authority, is_for_other_authority_raw, ['yes', 'no']
    from canonical.child_protection_plans
    union all
    select
        'visits', child_id, visit_id, source_file, source_line,
        'is_seen', is_seen, is_seen_raw, ['yes', 'no', 'unknown']
    from canonical.visits
    union all
    select
        'visits', child_id, visit_id, source_file, source_line,
        'is_seen_alone', is_seen_alone, is_seen_alone_raw, ['yes', 'no', 'unknown']
    from canonical.visits
    union all
    select
        'care_reviews', child_id, review_id, source_file, source_line,
        'is_cancelled', is_cancelled, is_cancelled_raw, ['yes', 'no']
    from canonical.care_reviews
    union all
    select
        'missing_episodes', child_id, missing_episode_id, source_file, source_line,
        'is_return_interview_offered', is_return_interview_offered, is_return_interview_offered_raw,
        ['yes', 'no', 'unknown', 'not_applicable']
    from canonical.missing_episodes
    union all
    select
        'missing_episodes', child_id, missing_episode_id, source_file, source_line,
        'is_return_interview_accepted', is_return_interview_accepted, is_return_interview_accepted_raw,
        ['yes', 'no', 'unknown', 'not_applicable']
    from canonical.missing_episodes
    union all
    select 'children', child_id, child_id, source_file, source_line, 'is_mother', is_mother, is_mother_raw, ['yes', 'no']
    from canonical.children
),

counted as (
    select canonical_table, canonical_column, source_file, code, raw_text, count(*) as row_count
    from answers
    where code is not null and raw_text is not null
    group by canonical_table, canonical_column, source_file, code, raw_text
),

spellings as (
    select
        canonical_table,
        canonical_column,
        source_file,
        string_agg(distinct raw_text, ', ' order by raw_text) as shown
    from counted
    group by canonical_table, canonical_column, source_file
    having count(distinct raw_text) > count(distinct code)
)

select
    'a' as part,
    child_id,
    coalesce(record_id, 'no id') || ': ' || canonical_column as record_id,
    'canonical.' || canonical_table as table_or_list,
    lists_made_from(canonical_table, canonical_column) as lists,
    source_file,
    source_line,
    record_words(canonical_table) as record_kind,
    record_id as record,
    column_words(canonical_column) as what,
    coalesce(raw_text, replace(code, '_', ' ')) as shown
from answers
where
    (code is null and raw_text is not null)
    or not list_contains(allowed, code)

union all

select
    'b',
    null,
    source_file || ': ' || canonical_column,
    'canonical.' || canonical_table,
    [],
    source_file,
    null,
    replace(canonical_table, '_', ' '),
    null,
    column_words(canonical_column),
    shown
from spellings
order by part, child_id, record_id, source_file, source_line
