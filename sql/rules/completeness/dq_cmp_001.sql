-- Too few cells of a column of a list are filled (a), or far fewer than in the run before (b).
-- One row per list and column.
with list_1 as (
    select true as is_now, * from lists.list_1_contacts
    union all by name
    select false as is_now, * from previous.list_1_contacts
),

list_2 as (
    select true as is_now, * from lists.list_2_early_help
    union all by name
    select false as is_now, * from previous.list_2_early_help
),

list_3 as (
    select true as is_now, * from lists.list_3_referrals
    union all by name
    select false as is_now, * from previous.list_3_referrals
),

list_4 as (
    select true as is_now, * from lists.list_4_assessments
    union all by name
    select false as is_now, * from previous.list_4_assessments
),

list_5 as (
    select true as is_now, * from lists.list_5_section_47_enquiries
    union all by name
    select false as is_now, * from previous.list_5_section_47_enquiries
),

list_6 as (
    select true as is_now, * from lists.list_6_children_in_need
    union all by name
    select false as is_now, * from previous.list_6_children_in_need
),

list_7 as (
    select true as is_now, * from lists.list_7_child_protection
    union all by name
    select false as is_now, * from previous.list_7_child_protection
),

list_8 as (
    select true as is_now, * from lists.list_8_children_in_care
    union all by name
    select false as is_now, * from previous.list_8_children_in_care
),

list_9 as (
    select true as is_now, * from lists.list_9_care_leavers
    union all by name
    select false as is_now, * from previous.list_9_care_leavers
),

list_10 as (
    select true as is_now, * from lists.list_10_adoption
    union all by name
    select false as is_now, * from previous.list_10_adoption
),

listed as (
    select
        1 as list,
        'lists.list_1_contacts' as table_or_list,
        is_now,
        null as team_name,
        [
            {heading: 'Ethnicity', is_filled: ethnicity is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of Birth', is_filled: birth_date is not null, applies: coalesce(age, 0) >= 0, least: 'key_share'},
            {heading: 'Contact Source', is_filled: contact_source is not null, applies: true, least: 'mandatory_share'},
        ] as cells
    from list_1
    union all
    select
        2,
        'lists.list_2_early_help',
        is_now,
        null,
        [
            {heading: 'Ethnicity', is_filled: ethnicity is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of Birth', is_filled: birth_date is not null, applies: coalesce(age, 0) >= 0, least: 'key_share'},
            {heading: 'Organisation completing assessment', is_filled: organisation is not null, applies: true, least: 'mandatory_share'},
        ]
    from list_2
    union all
    select
        3,
        'lists.list_3_referrals',
        is_now,
        team_name,
        [
            {heading: 'Ethnicity', is_filled: ethnicity is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of Birth', is_filled: birth_date is not null, applies: coalesce(age, 0) >= 0, least: 'key_share'},
            {heading: 'Referral Source', is_filled: referral_source is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Referral NFA?', is_filled: no_further_action is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Allocated Team', is_filled: team_name is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Allocated Worker', is_filled: worker_name is not null, applies: true, least: 'mandatory_share'},
        ]
    from list_3
    union all
    select
        4,
        'lists.list_4_assessments',
        is_now,
        team_name,
        [
            {heading: 'Ethnicity', is_filled: ethnicity is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of Birth', is_filled: birth_date is not null, applies: coalesce(age, 0) >= 0, least: 'key_share'},
            {heading: 'Does the Child have a Disability', is_filled: disability is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Child Seen During Continuous Assessment', is_filled: child_seen is not null, applies: authorisation_date is not null, least: 'mandatory_share'},
            {heading: 'Requires support', is_filled: requires_support is not null, applies: authorisation_date is not null, least: 'other_share'},
            {heading: 'Allocated Team', is_filled: team_name is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Allocated Worker', is_filled: worker_name is not null, applies: true, least: 'mandatory_share'},
        ]
    from list_4
    union all
    select
        5,
        'lists.list_5_section_47_enquiries',
        is_now,
        team_name,
        [
            {heading: 'Ethnicity', is_filled: ethnicity is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of Birth', is_filled: birth_date is not null, applies: coalesce(age, 0) >= 0, least: 'key_share'},
            {heading: 'Does the Child have a Disability', is_filled: disability is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Did the Conference Result in a Plan', is_filled: conference_led_to_plan is not null, applies: conference_date is not null, least: 'other_share'},
            {heading: 'Allocated Team', is_filled: team_name is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Allocated Worker', is_filled: worker_name is not null, applies: true, least: 'mandatory_share'},
        ]
    from list_5
    union all
    select
        6,
        'lists.list_6_children_in_need',
        is_now,
        team_name,
        [
            {heading: 'Ethnicity', is_filled: ethnicity is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of Birth', is_filled: birth_date is not null, applies: coalesce(age, 0) >= 0, least: 'key_share'},
            {heading: 'Does the Child have a Disability', is_filled: disability is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Primary Need Code', is_filled: primary_need is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Case status', is_filled: case_status is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date Child Was Last Seen', is_filled: last_seen_date is not null, applies: true, least: 'other_share'},
            {heading: 'Reason for Closure', is_filled: close_reason is not null, applies: close_date is not null, least: 'other_share'},
            {heading: 'Allocated Team', is_filled: team_name is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Allocated Worker', is_filled: worker_name is not null, applies: true, least: 'mandatory_share'},
        ]
    from list_6
    union all
    select
        7,
        'lists.list_7_child_protection',
        is_now,
        team_name,
        [
            {heading: 'Ethnicity', is_filled: ethnicity is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of Birth', is_filled: birth_date is not null, applies: coalesce(age, 0) >= 0, least: 'key_share'},
            {heading: 'Does the Child have a Disability', is_filled: disability is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Initial Category of Abuse', is_filled: initial_category is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Latest Category of Abuse', is_filled: latest_category is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of the Last Statutory Visit', is_filled: last_visit_date is not null, applies: true, least: 'key_share'},
            {heading: 'Was the Child Seen Alone?', is_filled: seen_alone is not null, applies: last_visit_date is not null, least: 'other_share'},
            {heading: 'Allocated Team', is_filled: team_name is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Allocated Worker', is_filled: worker_name is not null, applies: true, least: 'mandatory_share'},
        ]
    from list_7
    union all
    select
        8,
        'lists.list_8_children_in_care',
        is_now,
        team_name,
        [
            {heading: 'Ethnicity', is_filled: ethnicity is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of Birth', is_filled: birth_date is not null, applies: coalesce(age, 0) >= 0, least: 'key_share'},
            {heading: 'Does the Child have a Disability', is_filled: disability is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Child''s Category of Need', is_filled: category_of_need is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Child''s Legal Status', is_filled: legal_status is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Placement Type', is_filled: placement_type is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Placement Provider', is_filled: placement_provider is not null, applies: not coalesce(regexp_matches(placement_type, '(T[0-4]|Z1): '), false), least: 'mandatory_share'},
            {heading: 'Placement postcode', is_filled: placement_postcode is not null, applies: not coalesce(regexp_matches(placement_type, '(T[0-4]|Z1): '), false), least: 'mandatory_share'},
            {heading: 'Date of Last Social Work Visit', is_filled: latest_visit_date is not null, applies: true, least: 'key_share'},
            {heading: 'Permanence plan', is_filled: permanence_plan is not null, applies: end_date is null, least: 'other_share'},
            {heading: 'Date of Last Health Assessment', is_filled: latest_health_assessment_date is not null, applies: true, least: 'other_share'},
            {heading: 'Reason Ceased to be Looked After', is_filled: reason_ceased is not null, applies: end_date is not null, least: 'other_share'},
            {heading: 'Allocated Team', is_filled: team_name is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Allocated Worker', is_filled: worker_name is not null, applies: true, least: 'mandatory_share'},
        ]
    from list_8
    union all
    select
        9,
        'lists.list_9_care_leavers',
        is_now,
        team_name,
        [
            {heading: 'Ethnicity', is_filled: ethnicity is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of Birth', is_filled: birth_date is not null, applies: coalesce(age, 0) >= 0, least: 'key_share'},
            {heading: 'Does the Child have a Disability', is_filled: disability is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Allocated Personal Advisor', is_filled: adviser_name is not null, applies: setting('template') >= '2023', least: 'mandatory_share'},
            {heading: 'Eligibility Category', is_filled: eligibility is not null, applies: true, least: 'mandatory_share'},
            {heading: 'LA In Touch', is_filled: in_touch is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Latest Date of Contact', is_filled: latest_contact_date is not null, applies: setting('template') >= '2023', least: 'other_share'},
            {heading: 'Type of Accommodation', is_filled: accommodation is not null, applies: in_touch = 'a) Yes' and eligibility is distinct from 'd) Eligible child', least: 'other_share'},
            {heading: 'Suitability of Accommodation', is_filled: suitability is not null, applies: in_touch = 'a) Yes' and eligibility is distinct from 'd) Eligible child', least: 'other_share'},
            {heading: 'Activity Status', is_filled: activity is not null, applies: in_touch = 'a) Yes' and eligibility is distinct from 'd) Eligible child', least: 'other_share'},
            {heading: 'Allocated Team', is_filled: team_name is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Allocated Worker', is_filled: worker_name is not null, applies: true, least: 'mandatory_share'},
        ]
    from list_9
    union all
    select
        10,
        'lists.list_10_adoption',
        is_now,
        null,
        [
            {heading: 'Ethnicity', is_filled: ethnicity is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of Birth', is_filled: birth_date is not null, applies: coalesce(age, 0) >= 0, least: 'key_share'},
            {heading: 'Does the Child have a Disability', is_filled: disability is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date the Child Entered Care', is_filled: entered_care_date is not null, applies: true, least: 'mandatory_share'},
            {heading: 'Date of Decision that Child Should be Placed for Adoption', is_filled: decision_date is not null, applies: true, least: 'mandatory_share'},
        ]
    from list_10
),

cells as (
    select list, table_or_list, is_now, team_name, unnest(cells) as cell from listed
),

counted as (
    select
        list,
        table_or_list,
        cell.heading as heading,
        cell.least as least,
        count(*) filter (where is_now) as row_count,
        count(*) filter (where is_now and not cell.is_filled) as blank_count,
        count(*) filter (where not is_now) as earlier_row_count,
        count(*) filter (where not is_now and not cell.is_filled) as earlier_blank_count
    from cells
    where cell.applies
    group by list, table_or_list, cell.heading, cell.least
),

worst_teams as (
    select list, cell.heading as heading, team_name, count(*) as team_blank_count
    from cells
    where is_now and cell.applies and not cell.is_filled and team_name is not null
    group by list, cell.heading, team_name
    qualify row_number() over (partition by list, cell.heading order by count(*) desc, team_name) = 1
),

shares as (
    select
        counted.*,
        worst_teams.team_name,
        worst_teams.team_blank_count,
        1 - blank_count / row_count as share,
        1 - earlier_blank_count / nullif(earlier_row_count, 0) as earlier_share
    from counted
    left join worst_teams using (list, heading)
    where row_count > 0
),

found as (
    select 'a' as part, *
    from shares
    where share < threshold(least)
    union all
    select 'b', *
    from shares
    where earlier_share - share > threshold('drop_points') / 100 and blank_count >= 10
)

select
    part,
    null as child_id,
    'list ' || list || ': ' || heading as record_id,
    table_or_list,
    [list] as lists,
    list as list_number,
    heading,
    blank_count,
    row_count,
    round(100 * share, 1) as percentage,
    round(100 * earlier_share, 1) as percentage_last_run,
    case
        when team_name is not null then ', of which ' || team_blank_count || ' belong to ' || team_name
        else ''
    end as worst_team
from found
order by list, heading, part
