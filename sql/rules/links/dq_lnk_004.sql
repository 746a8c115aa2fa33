-- Records whose id is not their own: it is on another record of the same child (a) or of a child outside the family
-- (b), or there is none though other records of that kind have one (c). Families that share a workflow share its id (d).
-- One row per id and child, per record without an id, or per kind of record whose ids families share.

-- People twice in the export are DQ-PER-002. The same id on visits of two kinds is one visit in two exports.
with records as not materialized (
    select
        'contact' as record,
        'contacts' as table_name,
        contact_id as id,
        child_id,
        null as kind,
        contact_date as record_date,
        source_file,
        source_line
    from canonical.contacts
    union all
    select 'early help episode', 'early_help_episodes', episode_id, child_id, null, start_date, source_file, source_line
    from canonical.early_help_episodes
    union all
    select 'referral', 'referrals', referral_id, child_id, null, referral_date, source_file, source_line
    from canonical.referrals
    union all
    select 'assessment', 'assessments', assessment_id, child_id, null, start_date, source_file, source_line
    from canonical.assessments
    union all
    select
        'section 47 enquiry',
        'section_47_enquiries',
        enquiry_id,
        child_id,
        null,
        start_date,
        source_file,
        source_line
    from canonical.section_47_enquiries
    union all
    select
        'initial child protection conference',
        'initial_child_protection_conferences',
        conference_id,
        child_id,
        null,
        conference_date,
        source_file,
        source_line
    from canonical.initial_child_protection_conferences
    union all
    select 'child in need plan', 'child_in_need_plans', plan_id, child_id, null, start_date, source_file, source_line
    from canonical.child_in_need_plans
    union all
    select
        'child protection plan',
        'child_protection_plans',
        plan_id,
        child_id,
        null,
        start_date,
        source_file,
        source_line
    from canonical.child_protection_plans
    union all
    select
        'child protection review',
        'child_protection_reviews',
        review_id,
        child_id,
        null,
        coalesce(review_date, due_date),
        source_file,
        source_line
    from canonical.child_protection_reviews
    union all
    select 'visit', 'visits', visit_id, child_id, visit_type, visit_date, source_file, source_line
    from canonical.visits
    union all
    select 'care episode', 'care_episodes', care_episode_id, child_id, null, start_date, source_file, source_line
    from canonical.care_episodes
    union all
    select 'placement', 'placements', placement_id, child_id, null, start_date, source_file, source_line
    from canonical.placements
    union all
    select 'legal status', 'legal_statuses', legal_status_id, child_id, null, start_date, source_file, source_line
    from canonical.legal_statuses
    union all
    select
        'looked-after review',
        'care_reviews',
        review_id,
        child_id,
        null,
        coalesce(review_date, due_date),
        source_file,
        source_line
    from canonical.care_reviews
    union all
    select 'health check', 'health_checks', health_check_id, child_id, null, check_date, source_file, source_line
    from canonical.health_checks
    union all
    select
        'strengths and difficulties score',
        'sdq_scores',
        sdq_id,
        child_id,
        null,
        completed_date,
        source_file,
        source_line
    from canonical.sdq_scores
    union all
    select
        'missing episode',
        'missing_episodes',
        missing_episode_id,
        child_id,
        null,
        started_at::date,
        source_file,
        source_line
    from canonical.missing_episodes
    union all
    select
        'care leaver record',
        'care_leavers',
        care_leaver_id,
        child_id,
        null,
        latest_contact_date,
        source_file,
        source_line
    from canonical.care_leavers
    union all
    select 'permanence case', 'permanence_cases', permanence_id, child_id, null, decision_date, source_file, source_line
    from canonical.permanence_cases
    union all
    select
        'immigration status',
        'immigration_statuses',
        immigration_status_id,
        child_id,
        null,
        start_date,
        source_file,
        source_line
    from canonical.immigration_statuses
    union all
    select 'disability', 'disabilities', disability_id, child_id, null, null, source_file, source_line
    from canonical.disabilities
    union all
    select 'worker involvement', 'involvements', involvement_id, child_id, null, start_date, source_file, source_line
    from canonical.involvements
    union all
    select 'adopter', 'adopters', adopter_id, null, null, enquiry_date, source_file, source_line
    from canonical.adopters
    union all
    select 'worker', 'professionals', worker_id, null, null, null, source_file, source_line
    from canonical.professionals
    union all
    select 'team', 'teams', team_id, null, null, null, source_file, source_line
    from canonical.teams
),

-- Hashes are grouped in place of texts, as there are millions of ids and few repeats.
repeats as (
    select hash(table_name, kind, id) as id_hash
    from records
    where id is not null
    group by id_hash
    having count(*) > 1
),

ids_of_children as (
    select
        any_value(record) as record,
        table_name,
        kind,
        id,
        child_id,
        min(record_date) as record_date,
        min_by(source_file, source_line) as source_file,
        min(source_line) as source_line,
        count(*) as times
    from records
    semi join repeats on hash(records.table_name, records.kind, records.id) = repeats.id_hash
    where records.id is not null
    group by table_name, kind, id, child_id
),

repeated as (
    select *, count(child_id) over (partition by table_name, kind, id) as children
    from ids_of_children
),

tables_with_ids as (
    select table_name
    from records
    group by table_name
    having count(id) > 0
),

-- One family has all the children of the id.
family_ids as (
    select distinct repeated.table_name, repeated.kind, repeated.id
    from repeated
    inner join canonical.family_members on repeated.child_id = family_members.child_id
    where repeated.children > 1
    group by repeated.table_name, repeated.kind, repeated.id, repeated.children, family_members.family_id
    having count(distinct repeated.child_id) = repeated.children
),

faults as (
    select 'a' as part, *
    from repeated
    where times > 1
    union all
    select 'b', *
    from repeated
    anti join family_ids
        on
            repeated.table_name = family_ids.table_name
            and repeated.kind is not distinct from family_ids.kind
            and repeated.id = family_ids.id
    where children > 1 and child_id is not null
    union all
    select
        'c',
        records.record,
        records.table_name,
        records.kind,
        null,
        records.child_id,
        records.record_date,
        records.source_file,
        records.source_line,
        null,
        null
    from records
    semi join tables_with_ids on records.table_name = tables_with_ids.table_name
    where records.id is null
    union all
    select 'd', any_value(record), table_name, null, 'ids', null, null, null, null, count(*), null
    from repeated
    semi join family_ids
        on
            repeated.table_name = family_ids.table_name
            and repeated.kind is not distinct from family_ids.kind
            and repeated.id = family_ids.id
    group by table_name
)

select
    part,
    child_id,
    concat_ws(' ', record, coalesce(id, record_date::varchar)) as record_id,
    'canonical.' || table_name as table_or_list,
    source_file,
    source_line,
    record,
    id,
    record_date,
    times,
    children
from faults
order by part, child_id, record_id, source_file, source_line
