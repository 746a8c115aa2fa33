-- Too many rows of a list give an answer that means "not known".
-- One row per list and column.
with answers as (
    select 1 as list, age, [{heading: 'Gender', answer: gender}, {heading: 'Ethnicity', answer: ethnicity}, {heading: 'Contact Source', answer: contact_source}] as cells
    from lists.list_1_contacts
    union all
    select 2, age, [{heading: 'Gender', answer: gender}, {heading: 'Ethnicity', answer: ethnicity}]
    from lists.list_2_early_help
    union all
    select 3, age, [{heading: 'Gender', answer: gender}, {heading: 'Ethnicity', answer: ethnicity}, {heading: 'Referral Source', answer: referral_source}]
    from lists.list_3_referrals
    union all
    select
        4,
        age,
        [{heading: 'Gender', answer: gender}, {heading: 'Ethnicity', answer: ethnicity}, {heading: 'Disability', answer: disability}, {heading: 'Child Seen', answer: child_seen}]
    from lists.list_4_assessments
    union all
    select 5, age, [{heading: 'Gender', answer: gender}, {heading: 'Ethnicity', answer: ethnicity}, {heading: 'Disability', answer: disability}]
    from lists.list_5_section_47_enquiries
    union all
    select
        6,
        age,
        [{heading: 'Gender', answer: gender}, {heading: 'Ethnicity', answer: ethnicity}, {heading: 'Disability', answer: disability}, {heading: 'Primary Need Code', answer: primary_need}]
    from lists.list_6_children_in_need
    union all
    select
        7,
        age,
        [
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Disability', answer: disability},
            {heading: 'Was the Child Seen Alone?', answer: seen_alone},
        ]
    from lists.list_7_child_protection
    union all
    select
        8,
        age,
        [
            {heading: 'Gender', answer: gender},
            {heading: 'Ethnicity', answer: ethnicity},
            {heading: 'Disability', answer: disability},
            {heading: 'Return Interview offered', answer: return_interview_offered},
            {heading: 'Return Interview accepted', answer: return_interview_accepted},
        ]
    from lists.list_8_children_in_care
    union all
    select 9, age, [{heading: 'Gender', answer: gender}, {heading: 'Ethnicity', answer: ethnicity}, {heading: 'Disability', answer: disability}]
    from lists.list_9_care_leavers
    union all
    select 10, age, [{heading: 'Gender', answer: gender}, {heading: 'Ethnicity', answer: ethnicity}, {heading: 'Disability', answer: disability}]
    from lists.list_10_adoption
),

cells as (
    select list, age, unnest(cells) as cell from answers
),

-- The gender of an unborn child is not known, and rightly so.
counted as (
    select
        list,
        cell.heading as heading,
        count(*) as row_count,
        count(*) filter (
            regexp_matches(cell.answer, '^[a-z]\) (Unknown|UNKNOWN|Not stated|NOBT|10: Unknown|Information not)|^N0 - Not stated')
        ) as unknown_count
    from cells
    where not (cell.heading = 'Gender' and coalesce(age, 0) = -1)
    group by list, cell.heading
)

select
    'a' as part,
    null as child_id,
    'list ' || list || ': ' || heading as record_id,
    'list ' || list as table_or_list,
    [list] as lists,
    list as list_number,
    heading,
    unknown_count,
    row_count,
    round(100.0 * unknown_count / row_count, 1) as percentage
from counted
where unknown_count > threshold('max_share') * row_count
order by list, heading
