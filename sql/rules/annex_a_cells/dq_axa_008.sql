-- A row of a list lies outside the months that the list is of: of a child (a), or of an adopter (b).
-- One row per row of a list. List 9 has no dates that say whether a young person is entitled.
with outside as (
    select
        1 as list,
        'lists.list_1_contacts' as table_or_list,
        child_id,
        record_id,
        source_file,
        source_line,
        rowid + 1 as row_number,
        'Date of Contact' as heading,
        contact_date as event_date
    from lists.list_1_contacts
    where not in_last_months(contact_date, 6)
    union all
    select
        2, 'lists.list_2_early_help', child_id, record_id, source_file, source_line, rowid + 1,
        'Assessment completion date', coalesce(completed_date, start_date)
    from lists.list_2_early_help
    where completed_date < window_start(6) or start_date > as_at()
    union all
    select
        3, 'lists.list_3_referrals', child_id, record_id, source_file, source_line, rowid + 1,
        'Date of referral', referral_date
    from lists.list_3_referrals
    where not in_last_months(referral_date, 6)
    union all
    select
        4, 'lists.list_4_assessments', child_id, record_id, source_file, source_line, rowid + 1,
        'Continuous Assessment Date of Authorisation', coalesce(authorisation_date, start_date)
    from lists.list_4_assessments
    where authorisation_date < window_start(6) or start_date > as_at()
    union all
    select
        5, 'lists.list_5_section_47_enquiries', child_id, record_id, source_file, source_line, rowid + 1,
        'Strategy discussion Start Date', strategy_discussion_date
    from lists.list_5_section_47_enquiries
    where strategy_discussion_date > as_at()
    union all
    select
        6, 'lists.list_6_children_in_need', child_id, record_id, source_file, source_line, rowid + 1,
        'CIN Closure Date', coalesce(close_date, start_date)
    from lists.list_6_children_in_need
    where close_date < window_start(6) or start_date > as_at()
    union all
    select
        7, 'lists.list_7_child_protection', child_id, record_id, source_file, source_line, rowid + 1,
        'Child Protection Plan End Date', coalesce(end_date, start_date)
    from lists.list_7_child_protection
    where end_date < window_start(6) or start_date > as_at()
    union all
    select
        8, 'lists.list_8_children_in_care', child_id, record_id, source_file, source_line, rowid + 1,
        'Date Ceased to be Looked After', coalesce(end_date, start_date)
    from lists.list_8_children_in_care
    where end_date < window_start(6) or start_date > as_at()
    union all
    select
        10, 'lists.list_10_adoption', child_id, record_id, source_file, source_line, rowid + 1,
        'Date of Adoption Order or of the change of plan', coalesce(adoption_order_date, reversed_date, decision_date)
    from lists.list_10_adoption
    where greatest(adoption_order_date, reversed_date) < window_start(12) or decision_date > as_at()
    union all
    select
        11, 'lists.list_11_adopters', null, adopter_id, source_file, source_line, rowid + 1,
        'Date of leaving adoption process', coalesce(leaving_date, enquiry_date)
    from lists.list_11_adopters
    where leaving_date < window_start(12) or enquiry_date > as_at()
)

select
    case when list = 11 then 'b' else 'a' end as part,
    child_id,
    coalesce(record_id, 'no id') as record_id,
    table_or_list,
    [list] as lists,
    row_number,
    source_file,
    source_line,
    list as list_number,
    heading,
    event_date,
    record_id as record
from outside
order by list, row_number
