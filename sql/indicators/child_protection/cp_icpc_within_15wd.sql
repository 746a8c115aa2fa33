-- Initial child protection conferences, and whether each was held within the working days allowed from the start of the
-- section 47 enquiry that led to it. Those of children who moved in on another authority's plan had none here.
-- One row per child and conference.

-- One that names no enquiry belongs to the child's latest, unless that is too long ago.
with conferences as (
    select
        *,
        names_enquiry
        or coalesce(
            conference_date - enquiry_start_date <= parameter('link_window_days')::integer, false
        ) as belongs_to_enquiry
    from facts.initial_conferences
    where not is_transfer_in
),

families as (
    select child_id, min(family_id) as family_id
    from canonical.family_members
    where child_id is not null and family_id is not null
    group by child_id
),

-- Without a meeting, the children of a family on one day; a date before the enquiry gives no duration.
counted as (
    select
        conferences.* exclude (enquiry_id, enquiry_start_date),
        case when conferences.belongs_to_enquiry then conferences.enquiry_id end as enquiry_id,
        case when conferences.belongs_to_enquiry then conferences.enquiry_start_date end as known_enquiry_start_date,
        coalesce(
            'meeting ' || conferences.meeting_id,
            'family ' || families.family_id,
            'conference ' || conferences.conference_number::varchar
        ) as sibling_group,
        working_days_between(known_enquiry_start_date, conferences.conference_date) as working_days
    from conferences
    left join families on conferences.child_id = families.child_id
),

judged as (
    select
        *,
        coalesce(working_days <= parameter('threshold_wd')::integer, false) as is_in_time,
        row_number() over sibling_groups = 1 as is_first_of_group,
        count(*) over (partition by sibling_group, conference_date)::integer as children_in_group
    from counted
    window sibling_groups as (partition by sibling_group, conference_date order by child_id, conference_number)
)

select
    judged.conference_date as event_date,
    judged.child_id,
    judged.conference_id as record_id,
    judged.is_in_time::integer as numerator,
    1 as denominator,
    judged.team_id,
    judged.worker_id,
    judged.is_first_of_group::integer as sibling_groups,
    (
        judged.is_first_of_group
        and bool_and(judged.is_in_time) over (partition by judged.sibling_group, judged.conference_date)
    )::integer as sibling_groups_in_time,
    case
        when judged.working_days <= 10 then '0 to 10'
        when judged.working_days <= 15 then '11 to 15'
        when judged.working_days <= 20 then '16 to 20'
        when judged.working_days > 20 then '21 or more'
    end as days_band,
    case when is_open_on(chairs.start_date, chairs.end_date, judged.conference_date) then chairs.conference_chair end
        as conference_chair,
    judged.children_in_group,
    judged.enquiry_id,
    judged.known_enquiry_start_date as enquiry_start_date,
    working_days_after(judged.known_enquiry_start_date, parameter('threshold_wd')::integer) as allowed_until,
    judged.working_days
from judged
asof left join facts.conference_chairs as chairs
    on judged.child_id = chairs.child_id and judged.conference_date >= chairs.start_date
