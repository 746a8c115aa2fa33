-- A section 47 enquiry says that no conference was needed, and a conference is linked to it (a), or it ended without an
-- outcome (b).
-- One row per enquiry that breaks the rule.
with conferences as (
    select
        enquiry_id,
        child_id,
        arg_min(conference_id, (conference_date, conference_id)) as conference_id,
        min(conference_date) as conference_date
    from canonical.initial_child_protection_conferences
    where enquiry_id is not null and child_id is not null and conference_date is not null
    group by enquiry_id, child_id
),

enquiries as (
    select
        enquiries.*,
        coalesce(enquiries.enquiry_id, enquiries.start_date::varchar) as record_id,
        conferences.conference_id,
        conferences.conference_date,
        coalesce(
            list_contains(
                [
                    ended_no_further_action,
                    led_to_legal_action,
                    led_to_services,
                    led_to_short_breaks,
                    led_to_conference,
                    led_to_continuing_assessment,
                    led_to_monitoring,
                    had_other_outcome,
                ],
                'yes'
            ),
            false
        )
        or enquiries.is_no_further_action is not null
        or enquiries.is_no_further_action_raw is not null as has_outcome
    from canonical.section_47_enquiries as enquiries
    left join conferences
        on enquiries.enquiry_id = conferences.enquiry_id and enquiries.child_id = conferences.child_id
)

-- A conference is an outcome.
select
    case when conference_date is not null then 'a' else 'b' end as part,
    child_id,
    record_id,
    case when conference_id is not null then [conference_id] end as related_record_ids,
    source_file,
    source_line,
    start_date,
    end_date,
    conference_date
from enquiries
where
    (is_no_further_action = 'yes' and conference_date is not null)
    or (end_date <= as_at() and conference_date is null and not has_outcome)
order by child_id, record_id, source_file, source_line
