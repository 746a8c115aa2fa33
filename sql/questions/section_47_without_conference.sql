-- Section 47 enquiries without an initial child protection conference, though nobody recorded that none was needed.
-- One row per enquiry on list 5, the longest waiting first.
-- @topic Protection
-- @parameter days whole number, default 15: more working days since the strategy discussion than this
-- @parameter team team, optional: only those of this team
-- @heading strategy_discussion_date: Strategy discussion
-- @heading earlier_enquiry_count: Earlier enquiries in 12 months
with waiting_enquiries as (
    select *, working_days_between(strategy_discussion_date, as_at()) as working_days
    from lists.list_5_section_47_enquiries
    where conference_date is null and conference_unnecessary is distinct from 'a) Yes'
)

select
    waiting_enquiries.child_id,
    waiting_enquiries.age,
    waiting_enquiries.strategy_discussion_date,
    waiting_enquiries.working_days,
    waiting_enquiries.conference_unnecessary,
    waiting_enquiries.earlier_enquiry_count,
    waiting_enquiries.team_name,
    current_holders.worker_id,
    waiting_enquiries.worker_name,
    waiting_enquiries.record_id
from waiting_enquiries
left join facts.current_holders on waiting_enquiries.child_id = current_holders.child_id
where coalesce(waiting_enquiries.working_days > $days, true) and ($team is null or waiting_enquiries.team_name = $team)
order by waiting_enquiries.strategy_discussion_date, waiting_enquiries.record_id, waiting_enquiries.child_id
