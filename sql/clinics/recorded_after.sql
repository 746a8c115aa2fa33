-- Of the events of the last three intervals before the clinic's own, how many were only recorded after it was over: what a
-- figure lacks when it is published on its last day.
-- One row per clinic; nothing in it where the exports do not say when records were written.
select
    count(*)::integer as events,
    (count(*) filter (where recording_times.recorded_at::date > periods.interval_end))::integer as recorded_after
from canonical.recording_times
inner join clinics.periods
    on
        recording_times.event_date between periods.interval_start and periods.interval_end
        and periods.intervals_ago between 1 and 3
where recording_times.recorded_at::date <= as_at()
