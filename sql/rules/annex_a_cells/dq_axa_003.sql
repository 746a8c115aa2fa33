-- Nearly all the days of a column are 12 or less, as they would be if day and month had changed places.
-- One row per list and column.
with listed as (
    select
        1 as list,
        'lists.list_1_contacts' as table_or_list,
        [
            {heading: 'Date of Contact', day: contact_date},
        ] as cells
    from lists.list_1_contacts
    union all
    select
        2,
        'lists.list_2_early_help',
        [
            {heading: 'Assessment start date', day: start_date},
            {heading: 'Assessment completion date', day: completed_date},
        ]
    from lists.list_2_early_help
    union all
    select
        3,
        'lists.list_3_referrals',
        [
            {heading: 'Date of referral', day: referral_date},
        ]
    from lists.list_3_referrals
    union all
    select
        4,
        'lists.list_4_assessments',
        [
            {heading: 'Continuous Assessment Start Date', day: start_date},
            {heading: 'Continuous Assessment Date of Authorisation', day: authorisation_date},
        ]
    from lists.list_4_assessments
    union all
    select
        5,
        'lists.list_5_section_47_enquiries',
        [
            {heading: 'Strategy discussion Start Date', day: strategy_discussion_date},
            {heading: 'Date of Initial Child Protection Conference', day: conference_date},
        ]
    from lists.list_5_section_47_enquiries
    union all
    select
        6,
        'lists.list_6_children_in_need',
        [
            {heading: 'CIN Start Date', day: start_date},
            {heading: 'Date Child Was Last Seen', day: last_seen_date},
            {heading: 'CIN Closure Date', day: close_date},
        ]
    from lists.list_6_children_in_need
    union all
    select
        7,
        'lists.list_7_child_protection',
        [
            {heading: 'Child Protection Plan Start Date', day: start_date},
            {heading: 'Date of the Last Statutory Visit', day: last_visit_date},
            {heading: 'Date of latest review conference', day: last_review_date},
            {heading: 'Child Protection Plan End Date', day: end_date},
        ]
    from lists.list_7_child_protection
    union all
    select
        8,
        'lists.list_8_children_in_care',
        [
            {heading: 'Date Started to be Looked After', day: start_date},
            {heading: 'Start date of current legal status', day: legal_status_start_date},
            {heading: 'Date of Latest Statutory Review', day: latest_review_date},
            {heading: 'Date of Last Social Work Visit', day: latest_visit_date},
            {heading: 'Date of Last Health Assessment', day: latest_health_assessment_date},
            {heading: 'Start Date of Most Recent Placement', day: placement_start_date},
        ]
    from lists.list_8_children_in_care
    union all
    select
        9,
        'lists.list_9_care_leavers',
        [
            {heading: 'Latest Pathway Plan Review Date', day: pathway_plan_review_date},
            {heading: 'Latest Date of Contact', day: latest_contact_date},
        ]
    from lists.list_9_care_leavers
    union all
    select
        10,
        'lists.list_10_adoption',
        [
            {heading: 'Date the Child Entered Care', day: entered_care_date},
            {heading: 'Date of Decision', day: decision_date},
            {heading: 'Date of Placement Order', day: placement_order_date},
            {heading: 'Date Placed for Adoption', day: placed_date},
        ]
    from lists.list_10_adoption
    union all
    select
        11,
        'lists.list_11_adopters',
        [
            {heading: 'Date enquiry received', day: enquiry_date},
            {heading: 'Date application approved', day: approval_date},
        ]
    from lists.list_11_adopters
),

cells as (
    select list, table_or_list, unnest(cells) as cell from listed
),

counted as (
    select
        list,
        table_or_list,
        cell.heading as heading,
        count(*) as date_count,
        count(*) filter (where day(cell.day) <= 12) as early_count
    from cells
    where cell.day is not null
    group by list, table_or_list, cell.heading
)

select
    'a' as part,
    null as child_id,
    'list ' || list || ': ' || heading as record_id,
    table_or_list,
    [list] as lists,
    list as list_number,
    heading,
    early_count,
    date_count
from counted
where date_count >= threshold('least_dates') and early_count > threshold('max_share') * date_count
order by list, heading
