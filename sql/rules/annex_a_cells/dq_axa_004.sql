-- A number on a list is less than nought; an age of minus one stands for an unborn child.
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
            {heading: 'Age of Child (Years)', amount: age, least: -1},
        ] as cells
    from lists.list_1_contacts
    union all
    select
        2, 'lists.list_2_early_help', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Age of Child (Years)', amount: age, least: -1},
        ]
    from lists.list_2_early_help
    union all
    select
        3, 'lists.list_3_referrals', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Age of Child (Years)', amount: age, least: -1},
            {heading: 'Number of Referrals in Last 12 Months', amount: earlier_referral_count, least: 0},
        ]
    from lists.list_3_referrals
    union all
    select
        4, 'lists.list_4_assessments', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Age of Child (Years)', amount: age, least: -1},
        ]
    from lists.list_4_assessments
    union all
    select
        5, 'lists.list_5_section_47_enquiries', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Age of Child (Years)', amount: age, least: -1},
            {heading: 'Number of Section 47 Enquiries in the last 12 months', amount: earlier_enquiry_count, least: 0},
            {heading: 'Number of ICPCs in the last 12 months', amount: earlier_conference_count, least: 0},
        ]
    from lists.list_5_section_47_enquiries
    union all
    select
        6, 'lists.list_6_children_in_need', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Age of Child (Years)', amount: age, least: -1},
        ]
    from lists.list_6_children_in_need
    union all
    select
        7, 'lists.list_7_child_protection', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Age of Child (Years)', amount: age, least: -1},
            {heading: 'Number of Previous Child Protection Plans', amount: previous_plan_count, least: 0},
        ]
    from lists.list_7_child_protection
    union all
    select
        8, 'lists.list_8_children_in_care', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Age of Child (Years)', amount: age, least: -1},
            {heading: 'Number of Placements in the Last 12 months', amount: placement_count, least: 0},
            {heading: 'Number of Missing Episodes', amount: missing_count, least: 0},
            {heading: 'Number of Absent Episodes', amount: absent_count, least: 0},
        ]
    from lists.list_8_children_in_care
    union all
    select
        9, 'lists.list_9_care_leavers', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Age of Child (Years)', amount: age, least: -1},
        ]
    from lists.list_9_care_leavers
    union all
    select
        10, 'lists.list_10_adoption', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Age of Child (Years)', amount: age, least: -1},
        ]
    from lists.list_10_adoption
    union all
    select
        11, 'lists.list_11_adopters', null, adopter_id, source_file, source_line, rowid + 1,
        [
            {heading: 'No. of children placed', amount: children_placed_count, least: 0},
        ]
    from lists.list_11_adopters
),

cells as (
    select * exclude (cells), unnest(cells) as cell from listed
)

select
    'a' as part,
    child_id,
    coalesce(record_id, 'no id') || ': ' || cell.heading as record_id,
    table_or_list,
    [list] as lists,
    row_number,
    source_file,
    source_line,
    list as list_number,
    cell.heading as heading,
    cell.amount as shown,
    record_id as record
from cells
where cell.amount < cell.least
order by list, row_number, heading
