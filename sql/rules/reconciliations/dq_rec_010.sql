-- A child's gender, ethnicity or disability differs between lists (a); an unaccompanied asylum seeker on list 8 is none on
-- list 9 (b).
-- One row per child and column that differs.
with listed as (
    select 1 as list, child_id, gender, ethnicity, null as disability from lists.list_1_contacts
    union all
    select 2, child_id, gender, ethnicity, null from lists.list_2_early_help
    union all
    select 3, child_id, gender, ethnicity, null from lists.list_3_referrals
    union all
    select 4, child_id, gender, ethnicity, disability from lists.list_4_assessments
    union all
    select 5, child_id, gender, ethnicity, disability from lists.list_5_section_47_enquiries
    union all
    select 6, child_id, gender, ethnicity, disability from lists.list_6_children_in_need
    union all
    select 7, child_id, gender, ethnicity, disability from lists.list_7_child_protection
    union all
    select 8, child_id, gender, ethnicity, disability from lists.list_8_children_in_care
    union all
    select 9, child_id, gender, ethnicity, disability from lists.list_9_care_leavers
    union all
    select 10, child_id, gender, ethnicity, disability from lists.list_10_adoption
),

children as (
    select
        child_id,
        list_filter(
            [
                case when count(distinct gender) > 1 then 'gender' end,
                case when count(distinct ethnicity) > 1 then 'ethnicity' end,
                case when count(distinct disability) > 1 then 'disability' end,
            ],
            lambda differing: differing is not null
        ) as differing_columns,
        list_sort(list(distinct list)) as on_lists
    from listed
    where child_id is not null
    group by child_id
    having count(distinct gender) > 1 or count(distinct ethnicity) > 1 or count(distinct disability) > 1
),

-- Below 18, list 9 asks about now and list 8 about the last twelve months: a status that was decided since is Yes on one
-- and No on the other.
unaccompanied_now as (
    select distinct child_id
    from facts.unaccompanied_statuses
    where coalesce(end_date > as_at(), true)
)

select 'a' as part, child_id, unnest(differing_columns) as record_id, on_lists
from children
union all
select 'b', in_care.child_id, 'unaccompanied', [8, 9]
from lists.list_8_children_in_care as in_care
inner join lists.list_9_care_leavers as care_leavers on in_care.child_id = care_leavers.child_id
left join unaccompanied_now on in_care.child_id = unaccompanied_now.child_id
where
    in_care.unaccompanied_asylum_seeker = 'a) Yes'
    and care_leavers.unaccompanied = 'b) No'
    and (unaccompanied_now.child_id is not null or coalesce(care_leavers.age >= 18, false))
order by part, child_id, record_id
