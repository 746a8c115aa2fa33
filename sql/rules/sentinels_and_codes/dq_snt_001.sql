-- A date that stands for none: far in the past (a), or so far ahead that it means "still open" (b); all the dates of an
-- adopter the same (c); a birth date over 110 years ago (d) or a placeholder in its place (e); and a placeholder that an
-- extract writes throughout a column (f).
-- One row per record and date; per column for those throughout it.

with odd_records as (
    select
        'contacts' as canonical_table,
        child_id,
        contact_id as record_id,
        source_file,
        source_line,
        ['contact_date'] as names,
        [contact_date] as days
    from canonical.contacts
    where contact_date <= date '1990-01-01'
    union all
    select 'early_help_episodes', child_id, episode_id, source_file, source_line, ['start_date', 'end_date'], [start_date, end_date]
    from canonical.early_help_episodes
    where least(start_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select
        'early_help_assessments', child_id, assessment_id, source_file, source_line,
        ['start_date', 'completed_date'],
        [start_date, completed_date]
    from canonical.early_help_assessments
    where least(start_date, completed_date) <= date '1990-01-01' or completed_date >= date '2100-01-01'
    union all
    select 'referrals', child_id, referral_id, source_file, source_line, ['referral_date', 'close_date'], [referral_date, close_date]
    from canonical.referrals
    where least(referral_date, close_date) <= date '1990-01-01' or close_date >= date '2100-01-01'
    union all
    select
        'assessments', child_id, assessment_id, source_file, source_line,
        ['start_date', 'authorisation_date'],
        [start_date, authorisation_date]
    from canonical.assessments
    where least(start_date, authorisation_date) <= date '1990-01-01' or authorisation_date >= date '2100-01-01'
    union all
    select 'child_in_need_plans', child_id, plan_id, source_file, source_line, ['start_date', 'end_date'], [start_date, end_date]
    from canonical.child_in_need_plans
    where least(start_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select 'section_47_enquiries', child_id, enquiry_id, source_file, source_line, ['start_date', 'end_date'], [start_date, end_date]
    from canonical.section_47_enquiries
    where least(start_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select 'strategy_discussions', child_id, strategy_discussion_id, source_file, source_line, ['discussion_date'], [discussion_date]
    from canonical.strategy_discussions
    where discussion_date <= date '1990-01-01'
    union all
    select
        'initial_child_protection_conferences', child_id, conference_id, source_file, source_line,
        ['target_date', 'conference_date'],
        [target_date, conference_date]
    from canonical.initial_child_protection_conferences
    where least(target_date, conference_date) <= date '1990-01-01'
    union all
    select 'child_protection_plans', child_id, plan_id, source_file, source_line, ['start_date', 'end_date'], [start_date, end_date]
    from canonical.child_protection_plans
    where least(start_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select
        'historical_child_protection_plans', child_id, plan_id, source_file, source_line,
        ['start_date', 'end_date'],
        [start_date, end_date]
    from canonical.historical_child_protection_plans
    where least(start_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select 'child_protection_reviews', child_id, review_id, source_file, source_line, ['due_date', 'review_date'], [due_date, review_date]
    from canonical.child_protection_reviews
    where least(due_date, review_date) <= date '1990-01-01'
    union all
    select 'visits', child_id, visit_id, source_file, source_line, ['visit_date'], [visit_date]
    from canonical.visits
    where visit_date <= date '1990-01-01'
    union all
    select 'legal_statuses', child_id, legal_status_id, source_file, source_line, ['start_date', 'end_date'], [start_date, end_date]
    from canonical.legal_statuses
    where least(start_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select
        'immigration_statuses', child_id, immigration_status_id, source_file, source_line,
        ['start_date', 'end_date'],
        [start_date, end_date]
    from canonical.immigration_statuses
    where least(start_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select
        'care_episodes', child_id, care_episode_id, source_file, source_line,
        ['start_date', 'entered_care_date', 'last_reviewing_officer_contact_date', 'end_date'],
        [start_date, entered_care_date, last_reviewing_officer_contact_date, end_date]
    from canonical.care_episodes
    where least(start_date, entered_care_date, last_reviewing_officer_contact_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select 'placements', child_id, placement_id, source_file, source_line, ['start_date', 'end_date'], [start_date, end_date]
    from canonical.placements
    where least(start_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select 'care_reviews', child_id, review_id, source_file, source_line, ['due_date', 'review_date'], [due_date, review_date]
    from canonical.care_reviews
    where least(due_date, review_date) <= date '1990-01-01'
    union all
    select 'care_plans', child_id, care_plan_id, source_file, source_line, ['start_date', 'end_date'], [start_date, end_date]
    from canonical.care_plans
    where least(start_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select 'health_checks', child_id, health_check_id, source_file, source_line, ['check_date'], [check_date]
    from canonical.health_checks
    where check_date <= date '1990-01-01'
    union all
    select
        'missing_episodes', child_id, missing_episode_id, source_file, source_line,
        ['started_at', 'ended_at'],
        [started_at::date, ended_at::date]
    from canonical.missing_episodes
    where least(started_at::date, ended_at::date) <= date '1990-01-01' or ended_at::date >= date '2100-01-01'
    union all
    select 'reviewing_officer_contacts', child_id, contact_id, source_file, source_line, ['contact_date'], [contact_date]
    from canonical.reviewing_officer_contacts
    where contact_date <= date '1990-01-01'
    union all
    select
        'care_leavers', child_id, care_leaver_id, source_file, source_line,
        ['latest_contact_date', 'pathway_plan_review_date'],
        [latest_contact_date, pathway_plan_review_date]
    from canonical.care_leavers
    where least(latest_contact_date, pathway_plan_review_date) <= date '1990-01-01'
    union all
    select 'involvements', child_id, involvement_id, source_file, source_line, ['start_date', 'end_date'], [start_date, end_date]
    from canonical.involvements
    where least(start_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select 'allocations', child_id, allocation_id, source_file, source_line, ['start_date', 'end_date'], [start_date, end_date]
    from canonical.allocations
    where least(start_date, end_date) <= date '1990-01-01' or end_date >= date '2100-01-01'
    union all
    select
        'permanence_cases', child_id, permanence_id, source_file, source_line,
        [
            'decision_date',
            'fostering_for_adoption_decision_date',
            'placement_order_date',
            'matched_date',
            'placed_date',
            'placed_with_carer_date',
            'placed_fostering_for_adoption_date',
            'reversed_date',
            'order_date',
        ],
        [
            decision_date,
            fostering_for_adoption_decision_date,
            placement_order_date,
            matched_date,
            placed_date,
            placed_with_carer_date,
            placed_fostering_for_adoption_date,
            reversed_date,
            order_date,
        ]
    from canonical.permanence_cases
    where
        least(
            decision_date,
            fostering_for_adoption_decision_date,
            placement_order_date,
            matched_date,
            placed_date,
            placed_with_carer_date,
            placed_fostering_for_adoption_date,
            reversed_date,
            order_date
        ) <= date '1990-01-01'
),

dated as (
    select *, unnest(names) as canonical_column, unnest(days) as a_day
    from odd_records
),

ends as (
    select ['end_date', 'close_date', 'authorisation_date', 'completed_date', 'ended_at'] as names
),

-- What the loader has read as blank already, and what it has not.
placeholders as (
    select canonical_table, canonical_column, child_id, record_id, source_file, source_line, a_day::varchar as shown
    from dated
    where
        a_day <= date '1990-01-01'
        or (a_day >= date '2100-01-01' and list_contains((from ends), canonical_column))
    union all
    select canonical_table, canonical_column, child_id, record_id, source_file, source_line, raw_text
    from findings.unrecorded_days
),

adopters as (
    select
        *,
        list_filter(
            [
                enquiry_date,
                stage_1_start_date,
                stage_1_end_date,
                stage_2_start_date,
                stage_2_end_date,
                application_date,
                approval_date,
                matched_date,
                placed_date,
                order_date,
                leaving_date,
            ],
            lambda a_day: a_day is not null
        ) as days
    from lists.list_11_adopters
)

select
    case
        when shown is null then 'e'
        when regexp_extract(shown, '\d{4}') >= '2100' then 'b'
        else 'a'
    end as part,
    child_id,
    coalesce(record_id, 'no id') || ': ' || canonical_column as record_id,
    'canonical.' || canonical_table as table_or_list,
    lists_made_from(canonical_table, canonical_column) as lists,
    source_file,
    source_line,
    record_words(canonical_table) as record_kind,
    record_id as record,
    column_words(canonical_column) as what,
    shown,
    null::bigint as row_count
from placeholders

union all

select
    'c',
    null,
    adopter_id,
    'lists.list_11_adopters',
    [11],
    source_file,
    source_line,
    'adopter',
    adopter_id,
    null,
    days[1]::varchar,
    null
from adopters
where len(days) >= 3 and len(list_distinct(days)) = 1

union all

select
    'd',
    child_id,
    child_id || ': birth_date',
    'canonical.children',
    lists_made_from('children', 'birth_date'),
    source_file,
    source_line,
    'person',
    child_id,
    'birth date',
    null,
    null
from canonical.children
where birth_date < months_before(as_at(), 110 * 12)

union all

select
    'f',
    null,
    canonical_table || '.' || canonical_column || ': ' || coalesce(raw_text, 'not shown'),
    'canonical.' || canonical_table,
    lists_made_from(canonical_table, canonical_column),
    min(source_file),
    min(source_line),
    replace(canonical_table, '_', ' '),
    null,
    column_words(canonical_column),
    coalesce(raw_text, 'a placeholder'),
    sum(row_count)
from findings.load_problems
where rule = 'not_recorded' and regexp_matches(canonical_column, '_(date|at)$') and row_count > 20
group by canonical_table, canonical_column, raw_text
order by part, child_id, record_id, source_file, source_line
