-- Requests for early help: those made to early help itself, and contacts of the front door that led to it.
-- One row per child and day of a request.
with requests as (
    select
        early_help_requests.child_id,
        early_help_requests.request_id as record_id,
        early_help_requests.request_date,
        early_help_requests.decision_date,
        early_help_requests.outcome as request_outcome,
        early_help_requests.team_id,
        early_help_requests.worker_id,
        referral_sources.source_agency,
        case
            when coalesce(early_help_requests.source_code, early_help_requests.source_raw) is null then 'Unknown'
            else referral_sources.source_group
        end as source_group,
        'Early help' as route
    from canonical.early_help_requests
    left join facts.referral_sources on early_help_requests.source_code = referral_sources.code
    where early_help_requests.request_date <= as_at()
    union all
    select
        child_id,
        contact_id,
        contact_date,
        decision_date,
        null,
        team_id,
        worker_id,
        source_agency,
        source_group,
        'Front door'
    from facts.contacts_received
    where not_counted is null and outcome = 'Early help'
)

select
    request_date as event_date,
    child_id,
    record_id,
    1 as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_group,
    route,
    request_date,
    source_agency,
    known_by_then(decision_date) as decision_date,
    case when coalesce(decision_date <= as_at(), true) then request_outcome end as request_outcome
from requests
-- A request about a child that nobody named is a request of its own.
qualify
    child_id is null
    or row_number() over (partition by child_id, request_date order by route, record_id) = 1
