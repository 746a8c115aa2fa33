-- Section 47 enquiries, each as its records together tell of it.
-- One row per child and enquiry.
select
    enquiry_number,
    any_value(child_id) as child_id,
    arg_min(enquiry_id, record_number) as enquiry_id,
    arg_min(referral_id, record_number) as referral_id,
    arg_min(team_id, record_number) as team_id,
    arg_min(worker_id, record_number) as worker_id,
    min(start_date) as start_date,
    -- It goes on while one of its records does.
    case when bool_and(known_by_then(end_date) is not null) then max(end_date) end as end_date,
    -- Whether no conference was needed; one record that says otherwise is enough.
    case
        when bool_or(is_no_further_action = 'no') then 'no'
        when bool_or(is_no_further_action = 'yes') then 'yes'
    end as is_no_further_action,

    ---------- what it led to
    case
        when bool_or(led_to_conference = 'yes') then 'yes'
        when bool_or(led_to_conference = 'no') then 'no'
    end as led_to_conference,
    coalesce(
        bool_or('yes' in (led_to_legal_action, led_to_services, led_to_short_breaks, led_to_monitoring)), false
    ) as led_to_support,
    coalesce(bool_or(led_to_continuing_assessment = 'yes'), false) as led_to_continuing_assessment,
    coalesce(bool_or(had_other_outcome = 'yes'), false) as had_other_outcome,
    coalesce(bool_or(ended_no_further_action = 'yes'), false) as ended_no_further_action
from facts.enquiry_records
group by enquiry_number
