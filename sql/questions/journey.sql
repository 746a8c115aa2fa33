-- One child's whole journey.
-- One row per event, in date order: contacts, referrals, assessments, enquiries, conferences, plans, reviews, visits,
-- care, placements, legal statuses, health, time missing, court, audits, and who held the case.
-- @topic One child
-- @parameter child child: the child's id
-- @parameter since date, optional: only from this day on
-- @heading event_date: Date
-- @heading what: What
-- @heading detail: What happened
-- @heading end_date: Until
with all_events as (
    from events.front_door
    union all by name from events.assessment
    union all by name from events.protection
    union all by name from events.care
    union all by name from events.missing
    union all by name from events.court
    union all by name from events.practice
),

told_events as (
    select distinct
        all_events.event_date,
        all_events.what,
        nullif(all_events.detail, '') as detail,
        known_by_then(all_events.end_date) as end_date,
        name_or_text(team_names.team_name, all_events.team_id) as team_name,
        all_events.worker_id,
        name_or_text(worker_names.worker_name, all_events.worker_id) as worker_name,
        all_events.record_id
    from all_events
    left join facts.team_names on all_events.team_id = team_names.team_id
    left join facts.worker_names on all_events.worker_id = worker_names.worker_key
    where
        all_events.child_id = $child
        and all_events.event_date <= as_at()
        and ($since is null or all_events.event_date >= $since)
)

-- On one day, the first steps of a case in their own order.
select *
from told_events
order by
    event_date,
    list_position(['Contact', 'Referral', 'Strategy discussion', 'Section 47 enquiry began'], what) nulls last,
    what,
    record_id,
    detail
