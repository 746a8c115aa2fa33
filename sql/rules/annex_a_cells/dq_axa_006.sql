-- Two rows of a list say the same: of a child (a, and c on a list without dates), or of an adopter (b).
-- One row per group of such rows.
with listed as (
    select
        1 as list,
        'lists.list_1_contacts' as table_or_list,
        child_id,
        record_id,
        source_file,
        source_line,
        rowid + 1 as row_number,
        child_id as whose,
        contact_date as event_date,
        contact_source as source
    from lists.list_1_contacts
    union all
    select
        2, 'lists.list_2_early_help', child_id, record_id, source_file, source_line, rowid + 1,
        child_id, start_date, null
    from lists.list_2_early_help
    union all
    select
        3, 'lists.list_3_referrals', child_id, record_id, source_file, source_line, rowid + 1,
        child_id, referral_date, referral_source
    from lists.list_3_referrals
    union all
    select
        4, 'lists.list_4_assessments', child_id, record_id, source_file, source_line, rowid + 1,
        child_id, start_date, null
    from lists.list_4_assessments
    union all
    select
        5, 'lists.list_5_section_47_enquiries', child_id, record_id, source_file, source_line, rowid + 1,
        child_id, strategy_discussion_date, null
    from lists.list_5_section_47_enquiries
    union all
    select
        6, 'lists.list_6_children_in_need', child_id, record_id, source_file, source_line, rowid + 1,
        child_id, start_date, null
    from lists.list_6_children_in_need
    union all
    select
        7, 'lists.list_7_child_protection', child_id, record_id, source_file, source_line, rowid + 1,
        child_id, start_date, null
    from lists.list_7_child_protection
    union all
    select
        8, 'lists.list_8_children_in_care', child_id, record_id, source_file, source_line, rowid + 1,
        child_id, start_date, null
    from lists.list_8_children_in_care
    union all
    select
        9, 'lists.list_9_care_leavers', child_id, record_id, source_file, source_line, rowid + 1,
        child_id, null::date, null
    from lists.list_9_care_leavers
    union all
    select
        10, 'lists.list_10_adoption', child_id, record_id, source_file, source_line, rowid + 1,
        child_id, decision_date, null
    from lists.list_10_adoption
    union all
    select
        11, 'lists.list_11_adopters', null, adopter_id, source_file, source_line, rowid + 1,
        adopter_id, null::date, null
    from lists.list_11_adopters
)

select
    case list when 11 then 'b' when 9 then 'c' else 'a' end as part,
    child_id,
    coalesce(max(record_id), 'no id') as record_id,
    (list(record_id order by record_id) filter (where record_id is not null))[:-2] as related_record_ids,
    table_or_list,
    [list] as lists,
    max(row_number) as row_number,
    max(source_file) as source_file,
    arg_max(source_line, source_file) as source_line,
    list as list_number,
    event_date,
    count(*) as times,
    list(record_id order by record_id) filter (where record_id is not null) as records
from listed
where whose is not null and (event_date is not null or list in (9, 11))
group by list, table_or_list, child_id, whose, event_date, source
having count(*) > 1
order by list, child_id, event_date, record_id
