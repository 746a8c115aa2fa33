-- Referrals decided, and whether each decision was made in time.
-- One row per child and referral with a decision. One decided before it was made cannot be timed.
with decided as (
    select
        *,
        decision_date is null as is_shown_only,
        coalesce(decision_date, case when parameter('use_proxy')::boolean then shown_decision_date end) as decided_date
    from facts.referral_responses
),

timed as (
    select *, working_days_between(referral_date, decided_date) as working_days_taken
    from decided
    where decided_date >= referral_date
)

select
    referral_date as event_date,
    child_id,
    referral_id as record_id,
    coalesce(working_days_taken <= parameter('threshold_wd')::integer, false)::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_group,
    case when is_shown_only then 'Shown by what followed' else 'Recorded' end as told_by,
    referral_date,
    decided_date,
    working_days_taken,
    source_agency
from timed
