-- Initial child protection conferences held later than they should be.
-- One row per enquiry on list 5 whose conference was held, the latest of them first.
-- @topic Protection
-- @parameter days whole number, default 15: more working days after the strategy discussion than this
-- @parameter team team, optional: only those of this team
-- @heading strategy_discussion_date: Strategy discussion
-- @heading conference_led_to_plan: Led to a plan
with held_conferences as (
    select *, working_days_between(strategy_discussion_date, conference_date) as working_days
    from lists.list_5_section_47_enquiries
    where conference_date is not null
)

select
    held_conferences.child_id,
    held_conferences.age,
    held_conferences.strategy_discussion_date,
    held_conferences.conference_date,
    held_conferences.working_days,
    held_conferences.conference_led_to_plan,
    held_conferences.team_name,
    current_holders.worker_id,
    held_conferences.worker_name,
    held_conferences.record_id
from held_conferences
left join facts.current_holders on held_conferences.child_id = current_holders.child_id
where held_conferences.working_days > $days and ($team is null or held_conferences.team_name = $team)
order by held_conferences.conference_date desc, held_conferences.record_id, held_conferences.child_id
