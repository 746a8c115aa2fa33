-- A conference on list 5 led to a plan, but no plan of the child began then (a); or a plan on list 7 began in the six
-- months, but no conference of list 5 was held then (b).
-- One row per conference or plan without the other.

-- A plan begins on the day of the conference or the day after it. The child's row on list 7 can be a later plan, and list 5
-- leaves out enquiries that ended before the six months, so the records speak too.
with plan_starts as (
    select child_id, start_date
    from lists.list_7_child_protection
    union
    select child_id, start_date
    from canonical.child_protection_plans
),

conference_days as (
    select child_id, conference_date
    from lists.list_5_section_47_enquiries
    union
    select conferences.child_id, conferences.conference_date
    from canonical.initial_child_protection_conferences as conferences
    semi join canonical.section_47_enquiries as enquiries
        on conferences.child_id = enquiries.child_id and conferences.enquiry_id = enquiries.enquiry_id
),

-- Children who moved in on another authority's plan: their conference followed no enquiry here.
transfers_in as (
    select
        conferences.child_id,
        conferences.conference_date,
        coalesce(conferences.plan_id, plans.plan_id) as plan_id
    from canonical.initial_child_protection_conferences as conferences
    left join canonical.child_protection_plans as plans
        on conferences.child_id = plans.child_id and conferences.conference_id = plans.conference_id
    where conferences.is_transfer_in = 'yes' and conferences.child_id is not null
),

plans_without_conferences as (
    select plans.*, plans.rowid + 1 as row_number
    from lists.list_7_child_protection as plans
    anti join conference_days
        on
            plans.child_id = conference_days.child_id
            and conference_days.conference_date between plans.start_date - 1 and plans.start_date
    anti join transfers_in
        on
            plans.child_id = transfers_in.child_id
            and (
                plans.record_id = transfers_in.plan_id
                or transfers_in.conference_date between plans.start_date - 1 and plans.start_date
            )
    -- Another authority held the conference.
    anti join canonical.child_protection_plans as records
        on
            plans.child_id = records.child_id
            and plans.record_id = records.plan_id
            and records.is_for_other_authority = 'yes'
    where plans.child_id is not null and in_last_months(plans.start_date, 6)
)

-- A conference of today can lead to a plan of tomorrow.
select
    'a' as part,
    conferences.child_id,
    conferences.record_id,
    conferences.rowid + 1 as row_number,
    conferences.source_file,
    conferences.source_line,
    conferences.conference_date,
    null::date as start_date
from lists.list_5_section_47_enquiries as conferences
anti join plan_starts
    on
        conferences.child_id = plan_starts.child_id
        and plan_starts.start_date between conferences.conference_date and conferences.conference_date + 1
where
    conferences.child_id is not null
    and conferences.conference_led_to_plan = 'a) Yes'
    and conferences.conference_date < as_at()
union all
select
    'b',
    child_id,
    record_id,
    row_number,
    source_file,
    source_line,
    null,
    start_date
from plans_without_conferences
order by part, child_id, record_id, row_number
