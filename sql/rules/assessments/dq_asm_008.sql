-- An authorised assessment does not say whether the child was seen (a), has no outcome (b) or an outcome beside no
-- further action (c); or too many do not say whether the child was seen (d).
-- One row per assessment and part that breaks the rule, and one for all that do not say it.
with completed_assessments as (
    select
        assessments.*,
        coalesce(assessments.assessment_id, assessments.start_date::varchar) as record_id,
        coalesce(not child_profiles.is_unborn, true)
        and coalesce(child_profiles.birth_date < assessments.authorisation_date, true) as is_child_born,
        is_child_born and assessments.is_child_seen is null and assessments.is_child_seen_raw is null as is_seen_blank,
        list_contains(
            [
                ended_no_further_action,
                ended_section_47_no_further_action,
                led_to_strategy_discussion,
                led_to_care_request,
                led_to_private_fostering,
                led_to_legal_action,
                led_to_services,
                led_to_short_breaks,
                led_to_specialist_assessment,
                led_to_other_agency,
                led_to_other_actions,
                had_other_outcome,
            ],
            'yes'
        ) as has_outcome,
        list_contains(
            [led_to_services, led_to_short_breaks, led_to_strategy_discussion, led_to_care_request], 'yes'
        ) as led_to_action
    from canonical.assessments
    left join facts.child_profiles on assessments.child_id = child_profiles.child_id
    where assessments.authorisation_date <= as_at()
),

shares as (
    select
        count(*) filter (where is_seen_blank) as blank_count,
        count(*) as assessment_count
    from completed_assessments
    where is_child_born
),

findings as (
    select
        parts.part,
        child_id,
        record_id,
        source_file,
        source_line,
        start_date,
        authorisation_date,
        null::integer as blank_count,
        null::integer as assessment_count
    from completed_assessments
    cross join unnest(['a', 'b', 'c']) as parts(part)
    where
        case parts.part
            when 'a' then is_seen_blank
            when 'b'
                then
                    is_no_further_action is null
                    and is_no_further_action_raw is null
                    and not coalesce(has_outcome, false)
            when 'c' then is_no_further_action = 'yes' and led_to_action
        end
    union all
    select 'd', null, 'child seen', null, null, null, null, blank_count, assessment_count
    from shares
    where 100 * blank_count > threshold('percent') * assessment_count
)

select *
from findings
order by child_id, record_id, part, source_file, source_line
