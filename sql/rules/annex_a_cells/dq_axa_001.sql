-- A cell of a list that may not be blank is blank: of a child (a; c for the status of a case, d where the type of the
-- placement is known and Ofsted's list has no answer for it), or of an adopter (b).
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
            {heading: 'Child Unique ID', answer: child_id},
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Date of Contact', answer: contact_date::varchar},
            {heading: 'Contact Source', answer: contact_source},
        ] as cells
    from lists.list_1_contacts
    union all
    select
        2, 'lists.list_2_early_help', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Child Unique ID', answer: child_id},
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Assessment start date', answer: start_date::varchar},
            {heading: 'Organisation completing assessment', answer: organisation},
        ]
    from lists.list_2_early_help
    union all
    select
        3, 'lists.list_3_referrals', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Child Unique ID', answer: child_id},
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Date of referral', answer: referral_date::varchar},
            {heading: 'Referral Source', answer: referral_source},
            {heading: 'Referral NFA?', answer: no_further_action},
            {heading: 'Number of Referrals in Last 12 Months', answer: earlier_referral_count::varchar},
            {heading: 'Allocated Team', answer: team_name},
            {heading: 'Allocated Worker', answer: worker_name},
        ]
    from lists.list_3_referrals
    union all
    select
        4, 'lists.list_4_assessments', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Child Unique ID', answer: child_id},
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Does the Child have a Disability', answer: disability},
            {heading: 'Continuous Assessment Start Date', answer: start_date::varchar},
            {heading: 'Child Seen During Continuous Assessment', answer: case when authorisation_date is null then 'not needed yet' else child_seen end},
            {heading: 'Allocated Team', answer: team_name},
            {heading: 'Allocated Worker', answer: worker_name},
        ]
    from lists.list_4_assessments
    union all
    select
        5, 'lists.list_5_section_47_enquiries', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Child Unique ID', answer: child_id},
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Does the Child have a Disability', answer: disability},
            {heading: 'Strategy discussion initiating Section 47 Enquiry Start Date', answer: strategy_discussion_date::varchar},
            {heading: 'Number of Section 47 Enquiries in the last 12 months', answer: earlier_enquiry_count::varchar},
            {heading: 'Number of ICPCs in the last 12 months', answer: earlier_conference_count::varchar},
            {heading: 'Allocated Team', answer: team_name},
            {heading: 'Allocated Worker', answer: worker_name},
        ]
    from lists.list_5_section_47_enquiries
    union all
    select
        6, 'lists.list_6_children_in_need', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Child Unique ID', answer: child_id},
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Does the Child have a Disability', answer: disability},
            {heading: 'Primary Need Code', answer: primary_need},
            {heading: 'Case status', answer: case_status},
            {heading: 'Allocated Team', answer: team_name},
            {heading: 'Allocated Worker', answer: worker_name},
        ]
    from lists.list_6_children_in_need
    union all
    select
        7, 'lists.list_7_child_protection', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Child Unique ID', answer: child_id},
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Does the Child have a Disability', answer: disability},
            {heading: 'Child Protection Plan Start Date', answer: start_date::varchar},
            {heading: 'Initial Category of Abuse', answer: initial_category},
            {heading: 'Latest Category of Abuse', answer: latest_category},
            {heading: 'Subject to Emergency Protection Order or Protected Under Police Powers', answer: emergency_protection},
            {heading: 'Number of Previous Child Protection Plans', answer: previous_plan_count::varchar},
            {heading: 'Allocated Team', answer: team_name},
            {heading: 'Allocated Worker', answer: worker_name},
        ]
    from lists.list_7_child_protection
    union all
    select
        8, 'lists.list_8_children_in_care', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Child Unique ID', answer: child_id},
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Unaccompanied Asylum Seeking Child', answer: unaccompanied_asylum_seeker},
            {heading: 'Does the Child have a Disability', answer: disability},
            {heading: 'Date Started to be Looked After', answer: start_date::varchar},
            {heading: 'Child''s Category of Need', answer: category_of_need},
            {heading: 'Is this a second or subsequent period of being a Looked After Child', answer: is_second_period},
            {heading: 'Start date of current legal status', answer: legal_status_start_date::varchar},
            {heading: 'Child''s Legal Status', answer: legal_status},
            {heading: 'Number of Placements in the Last 12 months', answer: placement_count::varchar},
            {heading: 'Start Date of Most Recent Placement', answer: placement_start_date::varchar},
            {heading: 'Placement Type', answer: placement_type},
            {heading: 'Placement Provider', answer: case when regexp_matches(placement_type, '(T[0-4]|Z1): ') then 'not needed' else placement_provider end},
            {heading: 'Placement postcode', answer: case when regexp_matches(placement_type, '(T[0-4]|Z1): ') then 'not needed' else placement_postcode end},
            {heading: 'Placement Location', answer: case when regexp_matches(placement_type, '(T[0-4]|Z1): ') then 'not needed' else placement_location end},
            {heading: 'LA of Placement', answer: case when regexp_matches(placement_type, '(T[0-4]|Z1): ') then 'not needed' else authority_of_placement end},
            {heading: 'Number of Missing Episodes', answer: missing_count::varchar},
            {heading: 'Number of Absent Episodes', answer: absent_count::varchar},
            {heading: 'Allocated Team', answer: team_name},
            {heading: 'Allocated Worker', answer: worker_name},
        ]
    from lists.list_8_children_in_care
    union all
    select
        9, 'lists.list_9_care_leavers', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Child Unique ID', answer: child_id},
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Unaccompanied Asylum Seeking Child', answer: case when setting('template') >= '2023' then unaccompanied else 'not asked' end},
            {heading: 'Does the Child have a Disability', answer: disability},
            {heading: 'Allocated Team', answer: team_name},
            {heading: 'Allocated Worker', answer: worker_name},
            {heading: 'Allocated Personal Advisor', answer: case when setting('template') >= '2023' then adviser_name else 'not asked' end},
            {heading: 'Eligibility Category', answer: eligibility},
            {heading: 'LA In Touch', answer: in_touch},
        ]
    from lists.list_9_care_leavers
    union all
    select
        10, 'lists.list_10_adoption', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Child Unique ID', answer: child_id},
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Does the Child have a Disability', answer: disability},
            {heading: 'Date the Child Entered Care', answer: entered_care_date::varchar},
            {heading: 'Date of Decision that Child Should be Placed for Adoption', answer: decision_date::varchar},
        ]
    from lists.list_10_adoption
    union all
    select
        11, 'lists.list_11_adopters', null, adopter_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Individual adopter identifier', answer: adopter_id},
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Disability', answer: disability},
            {heading: 'Is the (prospective) adopter fostering for adoption?', answer: fostering_for_adoption},
            {heading: 'Date enquiry received', answer: enquiry_date::varchar},
        ]
    from lists.list_11_adopters
),

cells as (
    select * exclude (cells), unnest(cells) as cell from listed
),

-- DQ is what case systems write for no type.
placements_without_answer as (
    select latest_placements.child_id, any_value(placement_type.label) as placement_type
    from facts.latest_placements
    inner join codelists.placement_type on latest_placements.placement_type_code = placement_type.code
    where placement_type.annex_a_label is null and placement_type.code <> 'DQ'
    group by latest_placements.child_id
)

select
    case
        when list = 11 then 'b'
        -- None of Ofsted's answers is for a child between two services.
        when cell.heading = 'Case status' then 'c'
        when cell.heading = 'Placement Type' and placements_without_answer.child_id is not null then 'd'
        else 'a'
    end as part,
    cells.child_id,
    coalesce(record_id, 'no id') || ': ' || cell.heading as record_id,
    table_or_list,
    [list] as lists,
    row_number,
    source_file,
    source_line,
    list as list_number,
    cell.heading as heading,
    record_id as record,
    placements_without_answer.placement_type
from cells
left join placements_without_answer on cells.child_id = placements_without_answer.child_id
where trim(coalesce(cell.answer, '')) = ''
order by list, row_number, heading
