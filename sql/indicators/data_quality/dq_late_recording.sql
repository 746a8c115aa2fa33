-- Events whose day of recording is known, and whether each was recorded late. The day of the event is day 0.
-- One row per event recorded by the as-at date; one recorded several times counts when it first was.
with recordings as (
    select
        record_type,
        record_id,
        child_id,
        event_date,
        recorded_at::date as recorded_date
    from canonical.recording_times
    where event_date <= as_at() and coalesce(recorded_at::date <= as_at(), true)
    qualify
        record_id is null
        or row_number() over (
            partition by record_type, record_id, child_id order by recorded_at nulls last, source_file, source_line
        ) = 1
),

timed as (
    select
        *,
        -- What was put in beforehand was not late.
        case
            when recorded_date < event_date then 0
            else working_days_between(event_date, recorded_date)
        end as working_days
    from recordings
)

select
    event_date,
    child_id,
    record_id,
    coalesce(working_days > parameter('threshold_wd')::integer, false)::integer as numerator,
    (working_days is not null)::integer as denominator,
    case lower(record_type)
        when 'visit' then 'Visit'
        when 'review' then 'Review'
        when 'assessment' then 'Assessment'
        else record_type
    end as kind_of_record,
    recorded_date,
    working_days
from timed
