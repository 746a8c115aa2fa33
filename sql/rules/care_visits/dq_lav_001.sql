-- A visit to a child in care in the future (a) or, in the last twelve months, outside any period of care (b), and a child
-- in care who was not visited in the first week of a placement (c), for too long (d), or ever (e). Short breaks alone have
-- visits of their own.
-- One row per visit, per new placement and per child in care that breaks the rule.
with visits as (
    select child_id, visit_id, visit_date, source_file, source_line
    from canonical.visits
    where visit_date >= window_start(12) and visit_type = 'looked after'
),

placed as (
    select
        care_periods.child_id,
        care_periods.period_number,
        coalesce(care_periods.care_period_id, care_periods.start_date::varchar) as record_id,
        care_periods.source_file,
        care_periods.source_line,
        care_periods.start_date as care_start_date,
        coalesce(placements.placement_id, placements.start_date::varchar) as placement_record_id,
        placements.source_file as placement_file,
        placements.source_line as placement_line,
        placements.start_date,
        case
            when placements.placement_type_code in ('U1', 'U4') then threshold('long_term_days')
            else threshold('max_days')
        end::integer as max_days
    from facts.care_periods
    inner join canonical.placements on care_periods.child_id = placements.child_id
    where
        care_periods.end_date is null
        and not care_periods.is_short_breaks_only
        and is_open(placements.start_date, placements.end_date)
        and coalesce(placements.placement_type_code not in ('T0', 'T1', 'T2', 'T3', 'T4'), true)
    qualify row_number() over (
        partition by care_periods.child_id order by placements.start_date desc, placements.placement_id desc
    ) = 1
),

visited_in_first_week as (
    select distinct placed.child_id
    from facts.visits
    inner join placed
        on
            visits.child_id = placed.child_id
            and visits.visit_date >= placed.start_date
            and visits.visit_date <= placed.start_date + 7
    where visits.is_looked_after_visit and (reading('visits_counted') = 'all' or visits.is_seen is distinct from 'no')
),

-- Back with the carers after a hospital stay or the like is no new placement.
returned as (
    select distinct placed.child_id
    from placed
    inner join canonical.placements
        on placed.child_id = placements.child_id and placed.start_date = placements.end_date
    where placements.placement_type_code in ('T0', 'T1', 'T2', 'T3', 'T4')
),

latest as (
    select
        placed.*,
        care_events.latest_visit_date,
        as_at() - coalesce(care_events.latest_visit_date, placed.care_start_date) as days
    from placed
    left join facts.care_events
        on placed.child_id = care_events.child_id and placed.period_number = care_events.period_number
),

findings as (
    select
        'a' as part,
        child_id,
        coalesce(visit_id, visit_date::varchar) as record_id,
        source_file,
        source_line,
        visit_date
    from visits
    where visit_date > as_at()
    union all by name
    select
        'b' as part,
        visits.child_id,
        coalesce(visits.visit_id, visits.visit_date::varchar) as record_id,
        visits.source_file,
        visits.source_line,
        visits.visit_date
    from visits
    asof left join facts.care_periods
        on visits.child_id = care_periods.child_id and visits.visit_date >= care_periods.start_date
    where
        visits.child_id is not null
        and visits.visit_date <= as_at()
        and coalesce(visits.visit_date > care_periods.last_day, true)
    union all by name
    select
        'c' as part,
        placed.child_id,
        placed.placement_record_id as record_id,
        placed.placement_file as source_file,
        placed.placement_line as source_line,
        placed.start_date
    from placed
    anti join visited_in_first_week on placed.child_id = visited_in_first_week.child_id
    anti join returned on placed.child_id = returned.child_id
    where in_last_months(placed.start_date, 12) and placed.start_date + 7 < as_at()
    union all by name
    select
        case when latest_visit_date is null then 'e' else 'd' end as part,
        child_id,
        record_id,
        source_file,
        source_line,
        care_start_date as start_date,
        latest_visit_date as visit_date,
        days,
        max_days as limit_days
    from latest
    where days > max_days
)

select *
from findings
order by child_id, part, record_id, source_file, source_line
