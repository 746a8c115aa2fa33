-- Section 47 enquiries whose conference is still to be decided on or held at the end of each day, and whether each has
-- taken longer than it may.
-- One row per enquiry and day.
with first_conferences as (
    select enquiry_number, min(conference_date) as conference_date
    from facts.initial_conferences
    where enquiry_number is not null
    group by enquiry_number
),

-- A child who was on a plan already goes to no initial conference.
enquiries_during_plans as (
    select distinct enquiries.enquiry_number
    from facts.section_47_enquiries as enquiries
    inner join canonical.child_protection_plans as plans
        on enquiries.child_id = plans.child_id and is_open_on(plans.start_date, plans.end_date, enquiries.start_date)
),

-- One that ended goes on waiting if it ended with the decision to hold a conference. That none was needed was decided when
-- it ended; of one still open nobody knows when.
enquiries as (
    select
        enquiries.*,
        coalesce(
            enquiries.led_to_conference = 'yes'
            or (
                enquiries.led_to_conference is null
                and not (enquiries.led_to_support or enquiries.led_to_continuing_assessment)
                and not (enquiries.ended_no_further_action or enquiries.had_other_outcome)
                and enquiries.is_no_further_action = 'no'
            ),
            false
        )
        and enquiries.is_no_further_action is distinct from 'yes'
        and enquiries_during_plans.enquiry_number is null as awaits_conference,
        working_days_after(enquiries.start_date, parameter('threshold_wd')::integer) as due_date
    from facts.section_47_enquiries as enquiries
    left join enquiries_during_plans on enquiries.enquiry_number = enquiries_during_plans.enquiry_number
    where enquiries.is_no_further_action is distinct from 'yes' or enquiries.end_date is not null
),

waiting as (
    select
        days.day,
        enquiries.*,
        working_days_between(enquiries.start_date, days.day) as working_days_open
    from enquiries
    left join first_conferences on enquiries.enquiry_number = first_conferences.enquiry_number
    inner join intervals.days
        on
            enquiries.start_date <= days.day
            and coalesce(first_conferences.conference_date > days.day, true)
            and (enquiries.awaits_conference or coalesce(enquiries.end_date > days.day, true))
)

select
    day as event_date,
    child_id,
    enquiry_id as record_id,
    coalesce(working_days_open > parameter('threshold_wd')::integer, false)::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    coalesce(working_days_open >= parameter('warning_wd')::integer, false)::integer as is_near_limit,
    case when end_date <= day then 'Ended, the conference not held' else 'Not ended' end as state,
    start_date,
    working_days_open,
    due_date
from waiting
