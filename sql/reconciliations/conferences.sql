-- Conferences of the six months on list 5 that led to a plan, and plans on list 7 that began in them. A plan begins on the
-- day of its conference or the day after it.
-- One row per child and conference or plan.
with conferences as (
    select child_id, min(record_id) as record_id, conference_date
    from lists.list_5_section_47_enquiries
    where child_id is not null and conference_led_to_plan = 'a) Yes' and in_last_months(conference_date, 6)
    group by child_id, conference_date
),

-- A child who moved in on another authority's plan had no conference after an enquiry here.
transfers_in as (
    select conferences.child_id, coalesce(conferences.plan_id, plans.plan_id) as plan_id
    from canonical.initial_child_protection_conferences as conferences
    left join canonical.child_protection_plans as plans
        on conferences.child_id = plans.child_id and conferences.conference_id = plans.conference_id
    where conferences.is_transfer_in = 'yes' and conferences.child_id is not null
),

-- Nor does list 5 hold an enquiry that ended before the six months, though its conference was held in them.
older_enquiries as (
    select held.child_id, held.conference_date
    from canonical.initial_child_protection_conferences as held
    semi join canonical.section_47_enquiries as enquiries
        on held.child_id = enquiries.child_id and held.enquiry_id = enquiries.enquiry_id
    anti join lists.list_5_section_47_enquiries as listed
        on held.child_id = listed.child_id and held.enquiry_id = listed.record_id
),

plans as (
    select listed.child_id, listed.record_id, listed.start_date
    from lists.list_7_child_protection as listed
    anti join transfers_in on listed.child_id = transfers_in.child_id and listed.record_id = transfers_in.plan_id
    anti join older_enquiries
        on
            listed.child_id = older_enquiries.child_id
            and older_enquiries.conference_date between listed.start_date - 1 and listed.start_date
    -- Another authority held the conference.
    anti join canonical.child_protection_plans as records
        on
            listed.child_id = records.child_id
            and listed.record_id = records.plan_id
            and records.is_for_other_authority = 'yes'
    where listed.child_id is not null and in_last_months(listed.start_date, 6)
)

select
    coalesce(plans.child_id, conferences.child_id) as child_id,
    coalesce(plans.record_id, conferences.record_id) as record_id,
    conferences.child_id is not null as on_left,
    plans.child_id is not null as on_right
from conferences
full join plans
    on
        conferences.child_id = plans.child_id
        and conferences.conference_date between plans.start_date - 1 and plans.start_date
order by child_id, record_id
