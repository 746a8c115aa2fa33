-- A child's birth date differs between lists (a), or is blank on one and filled on another (b).
-- One row per child.
with listed as (
    select 1 as list, child_id, birth_date from lists.list_1_contacts
    union all
    select 2, child_id, birth_date from lists.list_2_early_help
    union all
    select 3, child_id, birth_date from lists.list_3_referrals
    union all
    select 4, child_id, birth_date from lists.list_4_assessments
    union all
    select 5, child_id, birth_date from lists.list_5_section_47_enquiries
    union all
    select 6, child_id, birth_date from lists.list_6_children_in_need
    union all
    select 7, child_id, birth_date from lists.list_7_child_protection
    union all
    select 8, child_id, birth_date from lists.list_8_children_in_care
    union all
    select 9, child_id, birth_date from lists.list_9_care_leavers
    union all
    select 10, child_id, birth_date from lists.list_10_adoption
),

children as (
    select
        child_id,
        count(distinct birth_date) as date_count,
        count(birth_date) < count(*) as has_blank,
        list_sort(list(distinct list)) as on_lists
    from listed
    where child_id is not null
    group by child_id
)

select
    case when date_count > 1 then 'a' else 'b' end as part,
    child_id,
    'birth date' as record_id,
    on_lists
from children
where date_count > 1 or (date_count = 1 and has_blank)
order by child_id
