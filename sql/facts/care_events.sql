-- The latest date of each thing that has to happen for a child in care: reviews, visits, health checks.
-- One row per child and period of care in which any did.

with events as (
    select child_id, 'review' as event, review_date as event_date
    from canonical.care_reviews
    where is_cancelled is distinct from 'yes'
    union all
    select child_id, 'visit', visit_date
    from facts.visits
    where
        is_looked_after_visit
        and (reading('visits_counted') = 'all' or is_seen is distinct from 'no')
    union all
    select child_id, 'reviewing officer', contact_date
    from canonical.reviewing_officer_contacts
    union all
    select child_id, check_type_code, check_date
    from facts.health_checks_made
)

-- Health checks count whenever they were made; the rest belong to the period of care.
select
    care_periods.child_id,
    care_periods.period_number,
    max(events.event_date) filter (
        where events.event = 'review' and events.event_date >= care_periods.start_date
    ) as latest_review_date,
    max(events.event_date) filter (
        where events.event = 'visit' and events.event_date >= care_periods.start_date
    ) as latest_visit_date,
    -- A review is a contact of the reviewing officer too.
    max(events.event_date) filter (
        where events.event in ('reviewing officer', 'review') and events.event_date >= care_periods.start_date
    ) as latest_reviewing_officer_date,
    max(events.event_date) filter (where events.event = 'health') as latest_health_assessment_date,
    max(events.event_date) filter (where events.event = 'dental') as latest_dental_check_date
from facts.care_periods
inner join events
    on care_periods.child_id = events.child_id and events.event_date <= care_periods.last_day
group by care_periods.child_id, care_periods.period_number
