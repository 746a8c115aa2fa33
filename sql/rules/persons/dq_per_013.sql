-- Work still open for a child who has died (a), dated after the death (b), or a plan that ended only after it (c).
-- One row per child, kind of fault and kind of record.
with deaths as (
    select child_id, min(death_date) as death_date
    from canonical.children
    where child_id is not null and death_date <= as_at()
    group by child_id
),

-- RC2 closes a referral that was made to review the death.
spells as (
    select
        child_id,
        'referral' as record_kind,
        referral_id as spell_id,
        referral_date as start_date,
        close_date as end_date,
        close_reason_code is not distinct from 'RC2' as may_follow_death
    from canonical.referrals
    union all
    select child_id, 'child in need plan', plan_id, start_date, end_date, false
    from canonical.child_in_need_plans
    union all
    select child_id, 'child protection plan', plan_id, start_date, end_date, false
    from canonical.child_protection_plans
    union all
    select child_id, 'episode of care', care_episode_id, start_date, end_date, false
    from canonical.care_episodes
    union all
    select child_id, 'placement', placement_id, start_date, end_date, false
    from canonical.placements
    union all
    select child_id, 'allocation', involvement_id, start_date, end_date, true
    from canonical.involvements
),

events as (
    select child_id, record_kind, spell_id as event_id, start_date as event_date
    from spells
    where not may_follow_death
    union all
    select child_id, 'assessment', assessment_id, start_date
    from canonical.assessments
    union all
    select child_id, 'section 47 enquiry', enquiry_id, start_date
    from canonical.section_47_enquiries
    union all
    select child_id, 'visit', visit_id, visit_date
    from canonical.visits
    union all
    select child_id, 'child protection review', review_id, review_date
    from canonical.child_protection_reviews
    union all
    select child_id, 'review of care', review_id, review_date
    from canonical.care_reviews
    where is_cancelled is distinct from 'yes'
    union all
    select child_id, 'contact with a care leaver', care_leaver_id, latest_contact_date
    from canonical.care_leavers
),

faults as (
    select
        'a' as part,
        spells.child_id,
        spells.record_kind,
        spells.spell_id as faulty_id,
        spells.start_date as fault_date
    from spells
    inner join deaths on spells.child_id = deaths.child_id
    where coalesce(spells.start_date <= as_at(), true) and coalesce(spells.end_date > as_at(), true)
    union all
    select 'b', events.child_id, events.record_kind, events.event_id, events.event_date
    from events
    inner join deaths on events.child_id = deaths.child_id
    where events.event_date > deaths.death_date and events.event_date <= as_at()
    union all
    select 'c', spells.child_id, spells.record_kind, spells.spell_id, spells.end_date
    from spells
    inner join deaths on spells.child_id = deaths.child_id
    where
        spells.record_kind in ('child in need plan', 'child protection plan')
        and spells.end_date > deaths.death_date
        and spells.end_date <= as_at()
        and coalesce(spells.start_date <= deaths.death_date, true)
)

select
    faults.part,
    faults.child_id,
    faults.record_kind as record_id,
    deaths.death_date,
    min(faults.fault_date) as first_date,
    coalesce(
        string_agg(distinct faults.faulty_id, ', ' order by faults.faulty_id), 'without an id'
    ) as faulty_records
from faults
inner join deaths on faults.child_id = deaths.child_id
group by faults.part, faults.child_id, faults.record_kind, deaths.death_date
order by faults.child_id, faults.part, record_id
