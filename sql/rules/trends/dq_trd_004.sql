-- Events that happened well before the earlier run and were not known to it have been recorded since: of a kind (a), and
-- of a kind by a team (b).
-- One row per kind of event, and per kind and team.
with events_now as (
    select 'contacts' as kind, contact_id as record_id, child_id, contact_date as event_date, null as team_id
    from canonical.contacts
    union all
    select 'referrals', referral_id, child_id, referral_date, team_id
    from canonical.referrals
    union all
    select 'assessments', assessment_id, child_id, start_date, team_id
    from canonical.assessments
    union all
    select 'section 47 enquiries', enquiry_id, child_id, start_date, team_id
    from canonical.section_47_enquiries
    union all
    select 'initial conferences', conference_id, child_id, conference_date, team_id
    from canonical.initial_child_protection_conferences
    union all
    select 'child protection plans', plan_id, child_id, start_date, null
    from canonical.child_protection_plans
    union all
    select 'episodes of care', care_episode_id, child_id, start_date, null
    from canonical.care_episodes
    union all
    select 'visits', visit_id, child_id, visit_date, null
    from canonical.visits
),

events_then as (
    select 'contacts' as kind, contact_id as record_id, child_id, contact_date as event_date
    from previous.contacts
    union all
    select 'referrals', referral_id, child_id, referral_date
    from previous.referrals
    union all
    select 'assessments', assessment_id, child_id, start_date
    from previous.assessments
    union all
    select 'section 47 enquiries', enquiry_id, child_id, start_date
    from previous.section_47_enquiries
    union all
    select 'initial conferences', conference_id, child_id, conference_date
    from previous.initial_child_protection_conferences
    union all
    select 'child protection plans', plan_id, child_id, start_date
    from previous.child_protection_plans
    union all
    select 'episodes of care', care_episode_id, child_id, start_date
    from previous.care_episodes
    union all
    select 'visits', visit_id, child_id, visit_date
    from previous.visits
),

-- What is older than anything in the earlier run came with an export that goes back further.
reaches as (
    select kind, min(event_date) as first_date
    from events_then
    group by kind
),

past_events as (
    select events_now.*
    from events_now
    inner join reaches on events_now.kind = reaches.kind and events_now.event_date >= reaches.first_date
    where
        events_now.record_id is not null
        and events_now.event_date < previous_as_at() - threshold('days')::integer
),

-- A record that got another id is still the same event of the child on that day, and one whose child was merged with
-- another keeps its own id.
late_events as (
    select past_events.*
    from past_events
    anti join events_then
        on past_events.kind = events_then.kind and past_events.record_id = events_then.record_id
    anti join events_then as same_day
        on
            past_events.kind = same_day.kind
            and past_events.child_id = same_day.child_id
            and past_events.event_date = same_day.event_date
),

totals as (
    select kind, null as team_id, count(*)::integer as past_count
    from past_events
    group by kind
    union all
    select kind, team_id, count(*)::integer
    from past_events
    where team_id is not null
    group by kind, team_id
),

late_totals as (
    select kind, null as team_id, count(*)::integer as late_count, min(event_date) as oldest_date
    from late_events
    group by kind
    union all
    select kind, team_id, count(*)::integer, min(event_date)
    from late_events
    where team_id is not null
    group by kind, team_id
)

select
    case when late_totals.team_id is null then 'a' else 'b' end as part,
    null as child_id,
    concat_ws(', team ', late_totals.kind, late_totals.team_id) as record_id,
    late_totals.kind,
    coalesce(team_names.team_name, late_totals.team_id) as team,
    late_totals.late_count,
    round(100.0 * late_totals.late_count / totals.past_count, 1) as percent,
    late_totals.oldest_date,
    previous_as_at() as previous_run_date
from late_totals
inner join totals
    on late_totals.kind = totals.kind and late_totals.team_id is not distinct from totals.team_id
left join facts.team_names on late_totals.team_id = team_names.team_id
order by part, late_totals.kind, late_totals.team_id
