-- The age on a list is not the one that the birth date gives on the as-at date.
-- One row per row of a list.
with listed as (
    select
        1 as list,
        'lists.list_1_contacts' as table_or_list,
        child_id,
        record_id,
        source_file,
        source_line,
        rowid + 1 as row_number,
        age,
        birth_date
    from lists.list_1_contacts
    union all
    select
        2, 'lists.list_2_early_help', child_id, record_id, source_file, source_line, rowid + 1,
        age, birth_date
    from lists.list_2_early_help
    union all
    select
        3, 'lists.list_3_referrals', child_id, record_id, source_file, source_line, rowid + 1,
        age, birth_date
    from lists.list_3_referrals
    union all
    select
        4, 'lists.list_4_assessments', child_id, record_id, source_file, source_line, rowid + 1,
        age, birth_date
    from lists.list_4_assessments
    union all
    select
        5, 'lists.list_5_section_47_enquiries', child_id, record_id, source_file, source_line, rowid + 1,
        age, birth_date
    from lists.list_5_section_47_enquiries
    union all
    select
        6, 'lists.list_6_children_in_need', child_id, record_id, source_file, source_line, rowid + 1,
        age, birth_date
    from lists.list_6_children_in_need
    union all
    select
        7, 'lists.list_7_child_protection', child_id, record_id, source_file, source_line, rowid + 1,
        age, birth_date
    from lists.list_7_child_protection
    union all
    select
        8, 'lists.list_8_children_in_care', child_id, record_id, source_file, source_line, rowid + 1,
        age, birth_date
    from lists.list_8_children_in_care
    union all
    select
        9, 'lists.list_9_care_leavers', child_id, record_id, source_file, source_line, rowid + 1,
        age, birth_date
    from lists.list_9_care_leavers
    union all
    select
        10, 'lists.list_10_adoption', child_id, record_id, source_file, source_line, rowid + 1,
        age, birth_date
    from lists.list_10_adoption
),

ages as (
    select *, case when birth_date <= as_at() then age_on(birth_date, as_at()) end as age_by_birth_date
    from listed
)

select
    'a' as part,
    child_id,
    coalesce(record_id, child_id) as record_id,
    table_or_list,
    [list] as lists,
    row_number,
    source_file,
    source_line,
    list as list_number,
    age,
    age_by_birth_date
from ages
where
    age <> age_by_birth_date
    or (age is null and age_by_birth_date is not null)
    or (age >= 0 and age_by_birth_date is null) -- unborn, or without a birth date
order by list, row_number
