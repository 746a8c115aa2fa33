-- A list shows the code or the id that a case system uses within itself.
-- One row per cell.
with listed as (
    select
        3 as list,
        'lists.list_3_referrals' as table_or_list,
        child_id,
        record_id,
        source_file,
        source_line,
        rowid + 1 as row_number,
        [
            {heading: 'Allocated Team', answer: team_name, kind: 'person'},
            {heading: 'Allocated Worker', answer: worker_name, kind: 'person'},
        ] as cells
    from lists.list_3_referrals
    union all
    select
        4, 'lists.list_4_assessments', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Allocated Team', answer: team_name, kind: 'person'},
            {heading: 'Allocated Worker', answer: worker_name, kind: 'person'},
        ]
    from lists.list_4_assessments
    union all
    select
        5, 'lists.list_5_section_47_enquiries', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Allocated Team', answer: team_name, kind: 'person'},
            {heading: 'Allocated Worker', answer: worker_name, kind: 'person'},
        ]
    from lists.list_5_section_47_enquiries
    union all
    select
        6, 'lists.list_6_children_in_need', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Primary Need Code', answer: primary_need, kind: 'code'},
            {heading: 'Reason for Closure', answer: close_reason, kind: 'code'},
            {heading: 'Allocated Team', answer: team_name, kind: 'person'},
            {heading: 'Allocated Worker', answer: worker_name, kind: 'person'},
        ]
    from lists.list_6_children_in_need
    union all
    select
        7, 'lists.list_7_child_protection', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Allocated Team', answer: team_name, kind: 'person'},
            {heading: 'Allocated Worker', answer: worker_name, kind: 'person'},
            {heading: 'Initial Category of Abuse', answer: initial_category, kind: 'code'},
            {heading: 'Latest Category of Abuse', answer: latest_category, kind: 'code'},
        ]
    from lists.list_7_child_protection
    union all
    select
        8, 'lists.list_8_children_in_care', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Allocated Team', answer: team_name, kind: 'person'},
            {heading: 'Allocated Worker', answer: worker_name, kind: 'person'},
            {heading: 'Child''s Category of Need', answer: category_of_need, kind: 'code'},
            {heading: 'Child''s Legal Status', answer: legal_status, kind: 'code'},
            {heading: 'Placement Type', answer: placement_type, kind: 'code'},
            {heading: 'Placement Provider', answer: placement_provider, kind: 'code'},
            {heading: 'Reason Ceased to be Looked After', answer: reason_ceased, kind: 'code'},
        ]
    from lists.list_8_children_in_care
    union all
    select
        9, 'lists.list_9_care_leavers', child_id, record_id, source_file, source_line, rowid + 1,
        [
            {heading: 'Allocated Team', answer: team_name, kind: 'person'},
            {heading: 'Allocated Worker', answer: worker_name, kind: 'person'},
            {heading: 'Allocated Personal Advisor', answer: adviser_name, kind: 'person'},
            {heading: 'Type of Accommodation', answer: accommodation, kind: 'code'},
            {heading: 'Suitability of Accommodation', answer: suitability, kind: 'code'},
            {heading: 'Activity Status', answer: activity, kind: 'code'},
        ]
    from lists.list_9_care_leavers
),

cells as (
    select * exclude (cells), unnest(cells) as cell from listed
),

shown as (
    select *, case when cell.kind = 'person' then upper(cell.answer) end as shown_id
    from cells
    where cell.answer is not null
),

-- Ids without a figure may be somebody's name.
internal_ids as (
    select worker_id as id from canonical.professionals where regexp_matches(worker_id, '\d')
    union
    select team_id from canonical.teams where regexp_matches(team_id, '\d') and team_name is distinct from team_id
)

select
    'a' as part,
    shown.child_id,
    coalesce(shown.record_id, 'no id') || ': ' || shown.cell.heading as record_id,
    shown.table_or_list,
    [shown.list] as lists,
    shown.row_number,
    shown.source_file,
    shown.source_line,
    shown.list as list_number,
    shown.cell.heading as heading,
    shown.cell.answer as shown,
    shown.record_id as record
from shown
left join internal_ids on shown.shown_id = internal_ids.id
where
    (
        shown.cell.kind = 'person'
        and (internal_ids.id is not null or regexp_full_match(shown.cell.answer, '\d+'))
    )
    or (shown.cell.kind = 'code' and regexp_full_match(shown.cell.answer, '[A-Z]{1,3}\d{0,2}|\d'))
order by list_number, shown.row_number, heading
