-- Two answers on a row of a list contradict each other, or one of them is missing beside the other.
-- One row per row of a list and contradiction. An eligible child is still in care, and lives where list 8 says.

-- A child's last time missing may lie before the twelve months that list 8 counts.
with missing_children as (
    select distinct child_id from canonical.missing_episodes where child_id is not null
),

listed as (
    select
        4 as list,
        'lists.list_4_assessments' as table_or_list,
        child_id,
        record_id,
        source_file,
        source_line,
        rowid + 1 as row_number,
        [
            case when requires_support is not null and authorisation_date is null then 'support is answered although the assessment is not authorised' end,
            case when requires_support is null and authorisation_date is not null then 'the assessment is authorised and support is not answered' end,
        ] as contradictions
    from lists.list_4_assessments
    union all
    select
        5, 'lists.list_5_section_47_enquiries', child_id, record_id, source_file, source_line, rowid + 1,
        [
            case when conference_unnecessary = 'a) Yes' and conference_date is not null then 'a conference was not needed, and was held' end,
            case when conference_led_to_plan is not null and conference_date is null then 'a conference led to a plan or not, and has no date' end,
        ]
    from lists.list_5_section_47_enquiries
    union all
    select
        6, 'lists.list_6_children_in_need', child_id, record_id, source_file, source_line, rowid + 1,
        [
            case when close_date is not null and close_reason is null then 'there is a closure date without a reason' end,
            case when close_date is null and close_reason is not null then 'there is a reason for closure without a date' end,
            case when case_status = 'e) Closed episode' and close_date is null then 'the case is closed and has no closure date' end,
            case when close_date is not null and case_status <> 'e) Closed episode' then 'there is a closure date and the case is not closed' end,
        ]
    from lists.list_6_children_in_need
    union all
    select
        7, 'lists.list_7_child_protection', child_id, record_id, source_file, source_line, rowid + 1,
        [
            case when seen_alone is not null and last_visit_date is null then 'seen alone is answered without a visit' end,
        ]
    from lists.list_7_child_protection
    union all
    select
        8, 'lists.list_8_children_in_care', child_id, record_id, source_file, source_line, rowid + 1,
        [
            case when end_date is not null and reason_ceased is null then 'care ended without a reason' end,
            case when end_date is null and reason_ceased is not null then 'there is a reason why care ended without a date' end,
            case when return_interview_accepted = 'a) Yes' and return_interview_offered is distinct from 'a) Yes' then 'a return interview was accepted that was not offered' end,
            case when coalesce(return_interview_offered, return_interview_accepted) is not null and missing_count + absent_count = 0 and child_id not in (from missing_children) then 'a return interview is answered for a child who was not missing' end,
        ]
    from lists.list_8_children_in_care
    union all
    select
        9, 'lists.list_9_care_leavers', child_id, record_id, source_file, source_line, rowid + 1,
        [
            case when in_touch = 'a) Yes' and eligibility is distinct from 'd) Eligible child' and accommodation is null then 'in touch, and accommodation is blank' end,
            case when in_touch = 'a) Yes' and eligibility is distinct from 'd) Eligible child' and suitability is null and accommodation is distinct from 'R: Residence not known' then 'in touch, and whether the accommodation is suitable is blank' end,
            case when in_touch = 'a) Yes' and eligibility is distinct from 'd) Eligible child' and activity is null then 'in touch, and activity is blank' end,
        ]
    from lists.list_9_care_leavers
    union all
    select
        10, 'lists.list_10_adoption', child_id, record_id, source_file, source_line, rowid + 1,
        [
            case when reversed_date is not null and reversed_reason is null then 'the plan was changed without a reason' end,
            case when reversed_date is null and reversed_reason is not null then 'there is a reason why the plan was changed without a date' end,
        ]
    from lists.list_10_adoption
),

found as (
    select * exclude (contradictions), unnest(contradictions) as contradiction from listed
)

select
    'a' as part,
    child_id,
    coalesce(record_id, 'no id') || ': ' || contradiction as record_id,
    table_or_list,
    [list] as lists,
    row_number,
    source_file,
    source_line,
    list as list_number,
    contradiction,
    record_id as record
from found
where contradiction is not null
order by list, row_number, contradiction
