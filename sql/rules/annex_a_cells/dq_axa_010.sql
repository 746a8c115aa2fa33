-- Of two dates on a row of a list, the one that comes first in life is the later (a); or the first of them lies more than
-- 280 days before the child was born (b).
-- One row per row of a list and pair of dates.
with listed as (
    select
        2 as list,
        'lists.list_2_early_help' as table_or_list,
        child_id,
        record_id,
        source_file,
        source_line,
        rowid + 1 as row_number,
        birth_date,
        start_date as first_date,
        [
            {earlier: 'Assessment start date', earlier_date: start_date, later: 'Assessment completion date', later_date: completed_date, may_be_equal: true},
        ] as pairs
    from lists.list_2_early_help
    union all
    select
        4, 'lists.list_4_assessments', child_id, record_id, source_file, source_line, rowid + 1,
        birth_date,
        start_date,
        [
            {earlier: 'Continuous Assessment Start Date', earlier_date: start_date, later: 'Continuous Assessment Date of Authorisation', later_date: authorisation_date, may_be_equal: true},
        ]
    from lists.list_4_assessments
    union all
    select
        5, 'lists.list_5_section_47_enquiries', child_id, record_id, source_file, source_line, rowid + 1,
        birth_date,
        strategy_discussion_date,
        [
            {earlier: 'Strategy discussion Start Date', earlier_date: strategy_discussion_date, later: 'Date of Initial Child Protection Conference', later_date: conference_date, may_be_equal: true},
        ]
    from lists.list_5_section_47_enquiries
    union all
    select
        6, 'lists.list_6_children_in_need', child_id, record_id, source_file, source_line, rowid + 1,
        birth_date,
        start_date,
        [
            {earlier: 'CIN Start Date', earlier_date: start_date, later: 'Date Child Was Last Seen', later_date: last_seen_date, may_be_equal: true},
            {earlier: 'Date Child Was Last Seen', earlier_date: last_seen_date, later: 'date of the list', later_date: as_at(), may_be_equal: true},
            {earlier: 'CIN Start Date', earlier_date: start_date, later: 'CIN Closure Date', later_date: close_date, may_be_equal: true},
        ]
    from lists.list_6_children_in_need
    union all
    select
        7, 'lists.list_7_child_protection', child_id, record_id, source_file, source_line, rowid + 1,
        birth_date,
        start_date,
        [
            {earlier: 'Child Protection Plan Start Date', earlier_date: start_date, later: 'Child Protection Plan End Date', later_date: end_date, may_be_equal: false},
            {earlier: 'Child Protection Plan Start Date', earlier_date: start_date, later: 'Date of the Last Statutory Visit', later_date: last_visit_date, may_be_equal: true},
            {earlier: 'Child Protection Plan Start Date', earlier_date: start_date, later: 'Date of latest review conference', later_date: last_review_date, may_be_equal: false},
        ]
    from lists.list_7_child_protection
    union all
    select
        8, 'lists.list_8_children_in_care', child_id, record_id, source_file, source_line, rowid + 1,
        birth_date,
        start_date,
        [
            {earlier: 'Date Started to be Looked After', earlier_date: start_date, later: 'Start Date of Most Recent Placement', later_date: placement_start_date, may_be_equal: true},
            {earlier: 'Start Date of Most Recent Placement', earlier_date: placement_start_date, later: 'date of the list', later_date: as_at(), may_be_equal: true},
            {earlier: 'Date Started to be Looked After', earlier_date: start_date, later: 'Date Ceased to be Looked After', later_date: end_date, may_be_equal: true},
            {earlier: 'Start date of current legal status', earlier_date: legal_status_start_date, later: 'date of the list', later_date: as_at(), may_be_equal: true},
        ]
    from lists.list_8_children_in_care
    union all
    select
        10, 'lists.list_10_adoption', child_id, record_id, source_file, source_line, rowid + 1,
        birth_date,
        entered_care_date,
        [
            {earlier: 'Date the Child Entered Care', earlier_date: entered_care_date, later: 'Date of Decision', later_date: decision_date, may_be_equal: true},
            {earlier: 'Date of Decision', earlier_date: decision_date, later: 'Date of Placement Order', later_date: placement_order_date, may_be_equal: true},
            {earlier: 'Date of Decision', earlier_date: decision_date, later: 'Date of Matching', later_date: matched_date, may_be_equal: true},
            {earlier: 'Date of Matching', earlier_date: matched_date, later: 'Date Placed for Adoption', later_date: placed_date, may_be_equal: true},
            {earlier: 'Date Placed for Adoption', earlier_date: placed_date, later: 'Date of Adoption Order', later_date: adoption_order_date, may_be_equal: true},
            {earlier: 'Date of Decision', earlier_date: decision_date, later: 'Date of Decision that Child Should No Longer be Placed', later_date: reversed_date, may_be_equal: true},
        ]
    from lists.list_10_adoption
),

pairs as (
    select * exclude (pairs), unnest(pairs) as pair from listed
)

select
    'a' as part,
    child_id,
    coalesce(record_id, 'no id') || ': ' || pair.earlier || ', ' || pair.later as record_id,
    table_or_list,
    [list] as lists,
    row_number,
    source_file,
    source_line,
    list as list_number,
    pair.earlier as earlier,
    pair.earlier_date as earlier_date,
    pair.later as later,
    pair.later_date as later_date,
    record_id as record
from pairs
where
    pair.earlier_date > pair.later_date
    or (pair.earlier_date = pair.later_date and not pair.may_be_equal)

union all

select
    'b',
    child_id,
    coalesce(record_id, 'no id') || ': birth',
    table_or_list,
    [list],
    row_number,
    source_file,
    source_line,
    list,
    'first date of the row',
    first_date,
    null,
    null,
    record_id
from listed
where first_date < birth_date - 280
order by list_number, row_number, part, record_id
