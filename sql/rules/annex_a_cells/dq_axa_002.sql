-- A cell of a list holds a text that is none of Ofsted's for its column: on a list of children (a), or of adopters (b).
-- One row per cell.
with listed as (
    select
        1 as list,
        'lists.list_1_contacts' as table_or_list,
        child_id,
        record_id,
        source_file,
        source_line,
        rowid + 1 as row_number,
        [
            {heading: 'Gender', codelist: 'gender', answer: gender},
            {heading: 'Ethnicity', codelist: 'ethnicity', answer: ethnicity},
            {heading: 'Contact Source', codelist: 'referral_source', answer: contact_source},
        ] as cells
    from lists.list_1_contacts
    union all
    select
        2, 'lists.list_2_early_help', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Gender', codelist: 'gender', answer: gender},
            {heading: 'Ethnicity', codelist: 'ethnicity', answer: ethnicity},
        ]
    from lists.list_2_early_help
    union all
    select
        3, 'lists.list_3_referrals', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Gender', codelist: 'gender', answer: gender},
            {heading: 'Ethnicity', codelist: 'ethnicity', answer: ethnicity},
            {heading: 'Referral Source', codelist: 'referral_source', answer: referral_source},
            {heading: 'Referral NFA?', codelist: 'yes_no_lettered', answer: no_further_action},
        ]
    from lists.list_3_referrals
    union all
    select
        4, 'lists.list_4_assessments', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Gender', codelist: 'gender', answer: gender},
            {heading: 'Ethnicity', codelist: 'ethnicity', answer: ethnicity},
            {heading: 'Disability', codelist: 'yes_no_unknown_lettered', answer: disability},
            {heading: 'Child Seen During Continuous Assessment', codelist: 'yes_no_unknown_lettered', answer: child_seen},
            {heading: 'Requires support', codelist: 'yes_no_lettered', answer: requires_support},
        ]
    from lists.list_4_assessments
    union all
    select
        5, 'lists.list_5_section_47_enquiries', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Gender', codelist: 'gender', answer: gender},
            {heading: 'Ethnicity', codelist: 'ethnicity', answer: ethnicity},
            {heading: 'Disability', codelist: 'yes_no_unknown_lettered', answer: disability},
            {heading: 'Was an Initial Child Protection Conference deemed unnecessary?', codelist: 'yes_no_lettered', answer: conference_unnecessary},
            {heading: 'Did the Conference Result in a Plan', codelist: 'yes_no_lettered', answer: conference_led_to_plan},
        ]
    from lists.list_5_section_47_enquiries
    union all
    select
        6, 'lists.list_6_children_in_need', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Gender', codelist: 'gender', answer: gender},
            {heading: 'Ethnicity', codelist: 'ethnicity', answer: ethnicity},
            {heading: 'Disability', codelist: 'yes_no_unknown_lettered', answer: disability},
            {heading: 'Primary Need Code', codelist: 'primary_need', answer: primary_need},
            {heading: 'Reason for Closure', codelist: 'reason_for_closure', answer: close_reason},
            {heading: 'Case status', codelist: 'case_status', answer: case_status},
        ]
    from lists.list_6_children_in_need
    union all
    select
        7, 'lists.list_7_child_protection', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Gender', codelist: 'gender', answer: gender},
            {heading: 'Ethnicity', codelist: 'ethnicity', answer: ethnicity},
            {heading: 'Disability', codelist: 'yes_no_unknown_lettered', answer: disability},
            {heading: 'Initial Category of Abuse', codelist: 'category_of_abuse', answer: initial_category},
            {heading: 'Latest Category of Abuse', codelist: 'category_of_abuse', answer: latest_category},
            {heading: 'Was the Child Seen Alone?', codelist: 'yes_no_unknown_lettered', answer: seen_alone},
            {heading: 'Emergency protection', codelist: 'yes_no_lettered', answer: emergency_protection},
        ]
    from lists.list_7_child_protection
    union all
    select
        8, 'lists.list_8_children_in_care', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Gender', codelist: 'gender', answer: gender},
            {heading: 'Ethnicity', codelist: 'ethnicity', answer: ethnicity},
            {heading: 'Disability', codelist: 'yes_no_unknown_lettered', answer: disability},
            {heading: 'Unaccompanied Asylum Seeking Child', codelist: 'yes_no_lettered', answer: unaccompanied_asylum_seeker},
            {heading: 'Child''s Category of Need', codelist: 'category_of_need', answer: category_of_need},
            {heading: 'Second or subsequent period', codelist: 'yes_no_lettered', answer: is_second_period},
            {heading: 'Child''s Legal Status', codelist: 'legal_status', answer: legal_status},
            {heading: 'Permanence plan', codelist: 'permanence_plan', answer: permanence_plan},
            {heading: 'Reason Ceased to be Looked After', codelist: 'reason_ceased', answer: reason_ceased},
            {heading: 'Placement Type', codelist: 'placement_type', answer: placement_type},
            {heading: 'Placement Provider', codelist: 'placement_provider', answer: placement_provider},
            {heading: 'Placement Location', codelist: 'placement_location', answer: placement_location},
            {heading: 'Return Interview offered', codelist: 'yes_no_unknown_lettered', answer: return_interview_offered},
            {heading: 'Return Interview accepted', codelist: 'yes_no_unknown_lettered', answer: return_interview_accepted},
        ]
    from lists.list_8_children_in_care
    union all
    select
        9, 'lists.list_9_care_leavers', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Gender', codelist: 'gender', answer: gender},
            {heading: 'Ethnicity', codelist: 'ethnicity', answer: ethnicity},
            {heading: 'Disability', codelist: 'yes_no_unknown_lettered', answer: disability},
            {heading: 'Unaccompanied Asylum Seeking Child', codelist: 'yes_no_lettered', answer: unaccompanied},
            {heading: 'Eligibility Category', codelist: 'care_leaver_eligibility', answer: eligibility},
            {heading: 'LA In Touch', codelist: 'in_touch', answer: in_touch},
            {heading: 'Type of Accommodation', codelist: 'accommodation', answer: accommodation},
            {heading: 'Suitability of Accommodation', codelist: 'suitability', answer: suitability},
            {heading: 'Activity Status', codelist: 'activity', answer: activity},
        ]
    from lists.list_9_care_leavers
    union all
    select
        10, 'lists.list_10_adoption', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Gender', codelist: 'gender', answer: gender},
            {heading: 'Ethnicity', codelist: 'ethnicity', answer: ethnicity},
            {heading: 'Disability', codelist: 'yes_no_unknown_lettered', answer: disability},
            {heading: 'Reason Why Child No Longer Placed for Adoption', codelist: 'adoption_reversal_reason', answer: reversed_reason},
        ]
    from lists.list_10_adoption
    union all
    select
        11, 'lists.list_11_adopters', null, adopter_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Gender', codelist: 'gender_adopter', answer: gender},
            {heading: 'Ethnicity', codelist: 'ethnicity', answer: ethnicity},
            {heading: 'Disability', codelist: 'yes_no_lettered', answer: disability},
            {heading: 'Fostering for adoption', codelist: 'yes_no_plain', answer: fostering_for_adoption},
            {heading: 'Reason for leaving adoption process', codelist: 'leaving_adoption_reason', answer: leaving_reason},
        ]
    from lists.list_11_adopters
),

cells as (
    select * exclude (cells), unnest(cells) as cell from listed
),

labels as (
    select 'accommodation' as codelist, code, label, annex_a_label from codelists.accommodation
    union all
    select 'activity', code, label, annex_a_label from codelists.activity
    union all
    select 'adoption_reversal_reason', code, label, annex_a_label from codelists.adoption_reversal_reason
    union all
    select 'care_leaver_eligibility', code, label, annex_a_label from codelists.care_leaver_eligibility
    union all
    select 'case_status', code, label, annex_a_label from codelists.case_status
    union all
    select 'category_of_abuse', code, label, annex_a_label from codelists.category_of_abuse
    union all
    select 'category_of_need', code, label, annex_a_label from codelists.category_of_need
    union all
    select 'ethnicity', code, label, annex_a_label from codelists.ethnicity
    union all
    select 'gender', code, label, annex_a_label from codelists.gender
    union all
    select 'gender_adopter', code, label, annex_a_label from codelists.gender_adopter
    union all
    select 'in_touch', code, label, annex_a_label from codelists.in_touch
    union all
    select 'leaving_adoption_reason', code, label, annex_a_label from codelists.leaving_adoption_reason
    union all
    select 'legal_status', code, label, annex_a_label from codelists.legal_status
    union all
    select 'permanence_plan', code, label, annex_a_label from codelists.permanence_plan
    union all
    select 'placement_location', code, label, annex_a_label from codelists.placement_location
    union all
    select 'placement_provider', code, label, annex_a_label from codelists.placement_provider
    union all
    select 'placement_type', code, label, annex_a_label from codelists.placement_type
    union all
    select 'primary_need', code, label, annex_a_label from codelists.primary_need
    union all
    select 'reason_ceased', code, label, annex_a_label from codelists.reason_ceased
    union all
    select 'reason_for_closure', code, label, annex_a_label from codelists.reason_for_closure
    union all
    select 'referral_source', code, label, annex_a_label from codelists.referral_source
    union all
    select 'suitability', code, label, annex_a_label from codelists.suitability
    union all
    select 'yes_no_lettered', code, label, annex_a_label from codelists.yes_no_lettered
    union all
    select 'yes_no_plain', code, label, annex_a_label from codelists.yes_no_plain
    union all
    select 'yes_no_unknown_lettered', code, label, annex_a_label from codelists.yes_no_unknown_lettered
),

strangers as (
    select cells.*
    from cells
    left join labels on cells.cell.codelist = labels.codelist and cells.cell.answer = labels.annex_a_label
    where cells.cell.answer is not null and labels.annex_a_label is null
),

-- By its words, without the letter in front: letters have moved between templates.
texts as (
    select distinct
        cell.codelist as codelist,
        cell.answer as answer,
        upper(regexp_replace(cell.answer, '^[A-Za-z]{1,2}\d?\)\s*', '')) as words
    from strangers
),

suggestions as (
    select
        texts.codelist,
        texts.answer,
        arg_max(
            labels.annex_a_label,
            greatest(
                (texts.words = upper(labels.code))::integer,
                jaro_winkler_similarity(texts.words, upper(labels.label)),
                jaro_winkler_similarity(
                    texts.words, upper(regexp_replace(labels.annex_a_label, '^[a-z]{1,2}\d?\)\s*', ''))
                )
            )
        ) as suggestion
    from texts
    inner join labels on texts.codelist = labels.codelist and labels.annex_a_label is not null
    group by texts.codelist, texts.answer
)

select
    case when strangers.list = 11 then 'b' else 'a' end as part,
    strangers.child_id,
    coalesce(strangers.record_id, 'no id') || ': ' || strangers.cell.heading as record_id,
    strangers.table_or_list,
    [strangers.list] as lists,
    strangers.row_number,
    strangers.source_file,
    strangers.source_line,
    strangers.list as list_number,
    strangers.cell.heading as heading,
    strangers.cell.answer as shown,
    suggestions.suggestion,
    strangers.record_id as record
from strangers
left join suggestions
    on strangers.cell.codelist = suggestions.codelist and strangers.cell.answer = suggestions.answer
order by list_number, strangers.row_number, heading
