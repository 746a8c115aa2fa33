-- Initial child protection conferences, with the section 47 enquiry that led to each: the one that it names, else the
-- child's latest that began by then. A child who moved in on another authority's plan needed none.
-- One row per child and conference held by the as-at date.

-- Two of one day are one occasion; of those, the one that says the most.
with conferences as (
    select
        * exclude (is_transfer_in),
        coalesce(is_transfer_in = 'yes', false) as is_transfer_in,
        row_number() over (
            order by child_id, conference_date, conference_id, source_file, source_line
        ) as conference_number
    from canonical.initial_child_protection_conferences
    where conference_date <= as_at()
    qualify
        child_id is null
        or row_number() over (
            partition by child_id, conference_date, coalesce(is_transfer_in = 'yes', false)
            order by led_to_plan = 'yes' desc nulls last, enquiry_id nulls last, conference_id, source_file, source_line
        ) = 1
),

-- Siblings can share the id of an enquiry, so the child belongs to the join.
named_enquiries as (
    select conferences.conference_number, enquiries.enquiry_number, enquiries.enquiry_id, enquiries.start_date
    from conferences
    inner join facts.enquiry_records as enquiries
        on conferences.enquiry_id = enquiries.enquiry_id and conferences.child_id = enquiries.child_id
    where not conferences.is_transfer_in
    qualify row_number() over (
        partition by conferences.conference_number
        order by
            coalesce(enquiries.start_date <= conferences.conference_date, false) desc,
            enquiries.start_date desc,
            enquiries.record_number
    ) = 1
),

latest_on_each_day as (
    select child_id, start_date, enquiry_number, enquiry_id
    from facts.enquiry_records
    where child_id is not null and start_date is not null
    qualify row_number() over (partition by child_id, start_date order by record_number desc) = 1
),

plan_starts as (
    select distinct child_id, start_date
    from canonical.child_protection_plans
    where child_id is not null
)

select
    conferences.conference_number,
    conferences.conference_id,
    conferences.meeting_id,
    conferences.child_id,
    conferences.conference_date,
    conferences.target_date,
    conferences.is_transfer_in,
    conferences.led_to_plan,
    plan_starts.child_id is not null as has_plan_from_that_day,
    conferences.team_id,
    conferences.worker_id,
    named_enquiries.conference_number is not null as names_enquiry,
    case when named_enquiries.conference_number is not null then named_enquiries.enquiry_number else latest.enquiry_number end
        as enquiry_number,
    case when named_enquiries.conference_number is not null then named_enquiries.enquiry_id else latest.enquiry_id end
        as enquiry_id,
    case when named_enquiries.conference_number is not null then named_enquiries.start_date else latest.start_date end
        as enquiry_start_date
from conferences
left join named_enquiries on conferences.conference_number = named_enquiries.conference_number
left join plan_starts
    on conferences.child_id = plan_starts.child_id and conferences.conference_date = plan_starts.start_date
asof left join latest_on_each_day as latest
    on
        case when not conferences.is_transfer_in then conferences.child_id end = latest.child_id
        and conferences.conference_date >= latest.start_date
