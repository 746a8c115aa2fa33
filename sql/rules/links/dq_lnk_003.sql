-- A record is linked to a record of another child.
-- One row per pair of records that breaks the rule.

-- Siblings can share an id, so a link is good if any record of that id is the child's own.
with linked_records as (
    select 'referral' as record, referral_id as id, child_id from canonical.referrals
    union
    select 'section 47 enquiry', enquiry_id, child_id from canonical.section_47_enquiries
    union
    select 'initial child protection conference', conference_id, child_id
    from canonical.initial_child_protection_conferences
    union
    select 'child protection plan', plan_id, child_id from canonical.child_protection_plans
    union
    select 'placement', placement_id, child_id from canonical.placements
    union
    select 'period of care', care_period_id, child_id from canonical.care_episodes
),

links as (
    select
        'assessment' as record,
        'assessments' as table_name,
        assessment_id as id,
        child_id,
        start_date as record_date,
        'referral' as linked_record,
        referral_id as linked_id,
        source_file,
        source_line
    from canonical.assessments
    union all
    select
        'section 47 enquiry', 'section_47_enquiries', enquiry_id, child_id, start_date,
        'referral', referral_id, source_file, source_line
    from canonical.section_47_enquiries
    union all
    select
        'initial child protection conference', 'initial_child_protection_conferences', conference_id, child_id,
        conference_date, 'section 47 enquiry', enquiry_id, source_file, source_line
    from canonical.initial_child_protection_conferences
    union all
    select
        'child in need plan', 'child_in_need_plans', plan_id, child_id, start_date,
        'referral', referral_id, source_file, source_line
    from canonical.child_in_need_plans
    union all
    select
        'child protection plan', 'child_protection_plans', plan_id, child_id, start_date,
        'referral', referral_id, source_file, source_line
    from canonical.child_protection_plans
    union all
    select
        'child protection plan', 'child_protection_plans', plan_id, child_id, start_date,
        'initial child protection conference', conference_id, source_file, source_line
    from canonical.child_protection_plans
    union all
    select
        'visit', 'visits', visit_id, child_id, visit_date,
        'child protection plan', plan_id, source_file, source_line
    from canonical.visits
    where plan_id is not null
    union all
    select
        'child protection review', 'child_protection_reviews', review_id, child_id, review_date,
        'child protection plan', plan_id, source_file, source_line
    from canonical.child_protection_reviews
    union all
    select
        'care episode', 'care_episodes', care_episode_id, child_id, start_date,
        'placement', placement_id, source_file, source_line
    from canonical.care_episodes
    union all
    select
        'looked-after review', 'care_reviews', review_id, child_id, review_date,
        'period of care', care_period_id, source_file, source_line
    from canonical.care_reviews
),

links_elsewhere as (
    select *
    from links
    anti join linked_records
        on
            links.linked_record = linked_records.record
            and links.linked_id = linked_records.id
            and links.child_id = linked_records.child_id
    where links.child_id is not null
),

other_children as (
    select record, id, string_agg(child_id, ', ' order by child_id) as children
    from linked_records
    where child_id is not null
    group by record, id
)

select
    'a' as part,
    links_elsewhere.child_id,
    concat_ws(
        ' ', links_elsewhere.record, coalesce(links_elsewhere.id, links_elsewhere.record_date::varchar)
    ) as record_id,
    [links_elsewhere.linked_record || ' ' || links_elsewhere.linked_id] as related_record_ids,
    'canonical.' || links_elsewhere.table_name as table_or_list,
    links_elsewhere.source_file,
    links_elsewhere.source_line,
    links_elsewhere.record,
    links_elsewhere.id,
    links_elsewhere.record_date,
    links_elsewhere.linked_record,
    links_elsewhere.linked_id,
    other_children.children as other_children
from links_elsewhere
inner join other_children
    on
        links_elsewhere.linked_record = other_children.record
        and links_elsewhere.linked_id = other_children.id
order by
    links_elsewhere.child_id,
    record_id,
    related_record_ids,
    links_elsewhere.source_file,
    links_elsewhere.source_line
