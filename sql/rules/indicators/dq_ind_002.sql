-- A duration that a timeliness figure would count is less than nothing (a), or longer than can be (b).
-- One row per record.
with durations as (
    select
        4 as list,
        'canonical.assessments' as table_or_list,
        child_id,
        assessment_id as record_id,
        source_file,
        source_line,
        'assessment' as what,
        start_date,
        known_by_then(authorisation_date) as end_date,
        63 as days_allowed -- 45 working days
    from canonical.assessments
    union all
    select
        5,
        'canonical.initial_child_protection_conferences',
        conferences.child_id,
        conferences.conference_id,
        conferences.source_file,
        conferences.source_line,
        'time from the section 47 enquiry to the conference',
        enquiries.start_date,
        known_by_then(conferences.conference_date),
        21 -- 15 working days
    from canonical.initial_child_protection_conferences as conferences
    inner join canonical.section_47_enquiries as enquiries
        on conferences.enquiry_id = enquiries.enquiry_id and conferences.child_id = enquiries.child_id
    where conferences.is_transfer_in is distinct from 'yes'
    union all
    select
        7,
        'canonical.child_protection_plans',
        child_id,
        plan_id,
        source_file,
        source_line,
        'child protection plan',
        start_date,
        known_by_then(end_date),
        null
    from canonical.child_protection_plans
    union all
    select
        8,
        'canonical.care_episodes',
        child_id,
        care_episode_id,
        source_file,
        source_line,
        'episode of care',
        start_date,
        known_by_then(end_date),
        null
    from canonical.care_episodes
    union all
    select
        10,
        'canonical.permanence_cases',
        child_id,
        permanence_id,
        source_file,
        source_line,
        'time from the decision for adoption to the placement',
        decision_date,
        known_by_then(placed_date),
        426 -- 14 months
    from canonical.permanence_cases
)

select
    case when end_date < start_date then 'a' else 'b' end as part,
    child_id,
    coalesce(record_id, 'no id') as record_id,
    table_or_list,
    [list] as lists,
    source_file,
    source_line,
    what,
    start_date,
    end_date,
    end_date - start_date as days
from durations
where
    end_date < start_date
    or (end_date - start_date > threshold('times_allowed') * days_allowed and end_date > months_after(start_date, 24))
order by part, list, child_id, record_id, source_file, source_line
