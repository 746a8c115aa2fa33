-- Initial child protection conferences, and whether each led to a plan; those of children who moved in on another
-- authority's plan are left out.
-- One row per child and conference.
select
    conferences.conference_date as event_date,
    conferences.child_id,
    conferences.conference_id as record_id,
    (coalesce(conferences.led_to_plan = 'yes', false) or conferences.has_plan_from_that_day)::integer as numerator,
    1 as denominator,
    conferences.team_id,
    conferences.worker_id,
    case when is_open_on(chairs.start_date, chairs.end_date, conferences.conference_date) then chairs.conference_chair end
        as conference_chair,
    conferences.led_to_plan as recorded_outcome,
    case when conferences.has_plan_from_that_day then 'yes' else 'no' end as has_plan_from_that_day
from facts.initial_conferences as conferences
asof left join facts.conference_chairs as chairs
    on conferences.child_id = chairs.child_id and conferences.conference_date >= chairs.start_date
where not conferences.is_transfer_in
