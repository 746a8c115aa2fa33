-- Initial child protection conferences held; those of children who moved in on another authority's plan apart.
-- One row per child and conference.
select
    conferences.conference_date as event_date,
    conferences.child_id,
    conferences.conference_id as record_id,
    (not conferences.is_transfer_in)::integer as numerator,
    1 as denominator,
    conferences.team_id,
    conferences.worker_id,
    conferences.is_transfer_in::integer as transfer_in,
    case
        when conferences.led_to_plan = 'yes' or conferences.has_plan_from_that_day then 'Child protection plan'
        when conferences.led_to_plan = 'no' then 'No child protection plan'
    end as outcome,
    case when is_open_on(chairs.start_date, chairs.end_date, conferences.conference_date) then chairs.conference_chair end
        as conference_chair,
    case when conferences.is_transfer_in then 'Transfer in' else 'After an enquiry here' end as kind_of_conference
from facts.initial_conferences as conferences
asof left join facts.conference_chairs as chairs
    on conferences.child_id = chairs.child_id and conferences.conference_date >= chairs.start_date
