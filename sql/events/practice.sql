-- Who held the case from when, what was audited, and when the child was talked about in supervision.
-- One row per event.
select
    child_id,
    from_date as event_date,
    case
        when worker_id is not null then 'Case held by a worker'
        when team_id is not null then 'Case held by a team'
        else 'Case held by nobody'
    end as what,
    worker_id,
    team_id
from facts.allocated_workers
union all by name
select
    child_id,
    audit_date as event_date,
    'Case audit' as what,
    concat_ws(' · ', grade, theme) as detail,
    audit_id as record_id
from canonical.case_audits
union all by name
select
    child_id,
    supervision_date as event_date,
    'Supervision about the child' as what,
    worker_id,
    supervision_id as record_id
from canonical.supervisions
