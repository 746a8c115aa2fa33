-- Assessments under section 17 or 47 that were authorised in the six months before the as-at date, or are still open.
-- One row per child per assessment.

with assessments as (
    select
        *,
        known_by_then(authorisation_date) as known_authorisation_date,
        list_contains(
            [
                led_to_services,
                led_to_short_breaks,
                led_to_care_request,
                led_to_legal_action,
                led_to_strategy_discussion,
                led_to_specialist_assessment,
                led_to_private_fostering,
            ],
            'yes'
        ) as led_to_support,
        list_contains([ended_no_further_action, ended_section_47_no_further_action], 'yes') as ended_without_action,
        list_contains([led_to_other_actions, had_other_outcome], 'yes') as led_to_something_else
    from canonical.assessments
),

-- An assessment can stand under both ids of a child whose records were merged.
copied_assessments as (
    select
        assessment_id,
        child_id,
        start_date,
        known_authorisation_date,
        min((source_file, source_line)) as first_copy
    from assessments
    where
        assessment_id is not null
        and child_id is not null
        and coalesce(known_authorisation_date >= window_start(6), true)
    group by assessment_id, child_id, start_date, known_authorisation_date
    having count(*) > 1
)

select
    case
        when assessments.child_id is null then 'no child id'
        when assessments.start_date > as_at() then 'after the as-at date'
        when assessments.start_date is null and assessments.known_authorisation_date is null then 'no start date'
        when (assessments.source_file, assessments.source_line) <> copied_assessments.first_copy
            then 'a copy of another record'
        when assessments.known_authorisation_date is null then null -- still open
        when
            reading('list_4_window') = 'authorisation'
            and not in_last_months(assessments.authorisation_date, 6)
            then 'authorised before the six months'
        when reading('list_4_window') = 'start' and assessments.start_date is null then 'no start date'
        when
            reading('list_4_window') = 'start' and not in_last_months(assessments.start_date, 6)
            then 'authorised, and started before the six months'
    end as left_out,

    ---------- child
    assessments.child_id,
    child_profiles.gender,
    child_profiles.ethnicity,
    child_profiles.birth_date,
    child_profiles.age,
    child_profiles.disability,

    ---------- assessment
    assessments.start_date,
    yes_no_unknown(assessments.is_child_seen) as child_seen,
    assessments.known_authorisation_date as authorisation_date,
    -- Blank while the assessment is open. Passing a child on to another agency alone is not social care support.
    case
        when assessments.known_authorisation_date is null then null
        when reading('list_4_requires_support') = 'outcomes' and assessments.led_to_support then 'a) Yes'
        when reading('list_4_requires_support') = 'outcomes' and assessments.ended_without_action then 'b) No'
        when
            reading('list_4_requires_support') = 'outcomes'
            and assessments.led_to_other_agency = 'yes'
            and not assessments.led_to_something_else
            then 'b) No'
        when assessments.is_no_further_action = 'yes' then 'b) No'
        when assessments.is_no_further_action = 'no' then 'a) Yes'
    end as requires_support,
    name_or_text(team_names.team_name, assessments.team_id) as team_name,
    name_or_text(worker_names.worker_name, assessments.worker_id) as worker_name,

    ---------- source
    assessments.assessment_id as record_id,
    assessments.source_file,
    assessments.source_line
from assessments
left join facts.child_profiles on assessments.child_id = child_profiles.child_id
left join copied_assessments
    on
        assessments.assessment_id = copied_assessments.assessment_id
        and assessments.child_id = copied_assessments.child_id
        and assessments.start_date is not distinct from copied_assessments.start_date
        and assessments.known_authorisation_date is not distinct from copied_assessments.known_authorisation_date
left join facts.team_names on assessments.team_id = team_names.team_id
left join facts.worker_names on assessments.worker_id = worker_names.worker_key
order by
    assessments.start_date,
    assessments.child_id,
    assessments.assessment_id,
    assessments.source_file,
    assessments.source_line
