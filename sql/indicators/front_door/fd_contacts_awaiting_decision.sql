-- Contacts that await a decision at the end of each day. One with an outcome was decided, on a day that nobody wrote down.
-- One row per child and contact waiting, and day.
with undecided as (
    select *
    from facts.contacts_received
    where not_counted is null and (decision_date > contact_date or (decision_date is null and outcome is null))
),

families as (
    select child_id, min(family_id) as family_id
    from canonical.family_members
    where child_id is not null and family_id is not null
    group by child_id
),

family_sizes as (
    select family_id, count(*)::integer as family_members
    from families
    group by family_id
),

waiting as (
    select
        days.day,
        undecided.*,
        working_days_between(undecided.contact_date, days.day) as working_days_waiting,
        working_days_after(undecided.contact_date, parameter('threshold_wd')::integer) as due_date
    from undecided
    inner join intervals.days on is_open_on(undecided.contact_date, undecided.decision_date, days.day)
)

select
    waiting.day as event_date,
    waiting.child_id,
    waiting.contact_id as record_id,
    1 as numerator,
    1 as denominator,
    waiting.team_id,
    waiting.worker_id,
    waiting.source_group,
    case
        when waiting.working_days_waiting <= 1 then '0 to 1'
        when waiting.working_days_waiting <= 3 then '2 to 3'
        when waiting.working_days_waiting <= 5 then '4 to 5'
        when waiting.working_days_waiting > 5 then '6 or more'
    end as working_days_band,
    waiting.contact_date,
    waiting.working_days_waiting,
    waiting.source_agency,
    family_sizes.family_members,
    waiting.due_date,
    coalesce(waiting.working_days_waiting > parameter('threshold_wd')::integer, false)::integer as is_late,
    coalesce(waiting.working_days_waiting > parameter('long_wd')::integer, false)::integer as is_long
from waiting
left join families on waiting.child_id = families.child_id
left join family_sizes on families.family_id = family_sizes.family_id
