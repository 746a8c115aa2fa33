-- Child ids are not written in one way: all those of a list in another way than all those of the largest list (a); one
-- child under two spellings of an id (b).
-- One row per list that differs from the list with most children, or per child under two spellings.
with listed as (
    select 1 as list, child_id from lists.list_1_contacts
    union
    select 2, child_id from lists.list_2_early_help
    union
    select 3, child_id from lists.list_3_referrals
    union
    select 4, child_id from lists.list_4_assessments
    union
    select 5, child_id from lists.list_5_section_47_enquiries
    union
    select 6, child_id from lists.list_6_children_in_need
    union
    select 7, child_id from lists.list_7_child_protection
    union
    select 8, child_id from lists.list_8_children_in_care
    union
    select 9, child_id from lists.list_9_care_leavers
    union
    select 10, child_id from lists.list_10_adoption
),

-- Among ids with leading noughts, one of the same length without any is written in the same way.
padded_lengths as (
    select max(length(child_id)) as padded_length
    from listed
    where regexp_full_match(child_id, '0\d+')
),

formats as (
    select
        listed.list,
        listed.child_id,
        case
            when regexp_full_match(listed.child_id, '0\d+') then 'numbers with leading noughts'
            when regexp_full_match(listed.child_id, '\d+') and length(listed.child_id) = padded_lengths.padded_length
                then 'numbers with leading noughts'
            when regexp_full_match(listed.child_id, '\d+') then 'numbers'
            when regexp_full_match(listed.child_id, '\d+\D.*') then 'numbers with an ending'
            else 'letters and numbers'
        end as format,
        ltrim(
            regexp_replace(upper(trim(listed.child_id)), '(\.0+|[_/-]' || setting('authority_code') || ')$', ''),
            '0'
        ) as plain_id
    from listed
    cross join padded_lengths
    where listed.child_id is not null
),

-- Null for a list that mixes them, as some case systems do.
list_formats as (
    select
        list,
        case when count(distinct format) = 1 then min(format) end as format,
        count(*) as children
    from formats
    group by list
),

largest_list as (
    select *
    from list_formats
    order by children desc, list
    limit 1
),

spellings as (
    select plain_id, list_sort(list(distinct child_id)) as child_ids, list_sort(list(distinct list)) as on_lists
    from formats
    where plain_id <> ''
    group by plain_id
    having count(distinct child_id) > 1
)

select
    'a' as part,
    null as child_id,
    'list ' || list_formats.list as record_id,
    null::varchar[] as related_record_ids,
    list_formats.list,
    list_formats.format,
    largest_list.list as other_list,
    largest_list.format as other_format,
    null::integer[] as on_lists
from list_formats
inner join largest_list on list_formats.format <> largest_list.format
union all
select 'b', child_ids[1], child_ids[1], child_ids[2:], null, null, null, null, on_lists
from spellings
order by part, child_id, record_id
