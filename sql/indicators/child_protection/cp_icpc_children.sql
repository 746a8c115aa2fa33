-- Children about whom an initial child protection conference was held in each interval, transfers in aside.
-- One row per child and interval: the first of its conferences in it. Conferences without a child are counted one by one.
select
    intervals.interval_id,
    conferences.conference_date as event_date,
    conferences.child_id,
    conferences.conference_id as record_id,
    1 as numerator,
    1 as denominator,
    conferences.team_id,
    conferences.worker_id
from facts.initial_conferences as conferences
inner join intervals.intervals
    on conferences.conference_date between intervals.interval_start and intervals.interval_end
where not conferences.is_transfer_in
qualify
    conferences.child_id is null
    or row_number() over (
        partition by intervals.interval_id, conferences.child_id
        order by conferences.conference_date, conferences.conference_number
    ) = 1
