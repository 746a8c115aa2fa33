-- Episodes of need. A referral opens one. A child who is looked after or on a child protection plan and has no open
-- referral is in need all the same, so the care or the plan stands in for the missing referral; so does a child in need
-- plan or an assessment that began after the child's last episode closed. Care and protection plans that ended in the six
-- months stand in too, for a child without a referral that was open in them.
-- One row per referral, and one per child for whom something stands in.
with referral_history as (
    select
        child_id,
        bool_or(is_open(referral_date, close_date)) as has_open_referral,
        max(known_by_then(close_date)) as last_close_date,
        min(referral_date) filter (
            where coalesce(known_by_then(close_date) >= window_start(6), true)
        ) as first_recent_referral_date
    from canonical.referrals
    where child_id is not null and referral_date <= as_at()
    group by child_id
),

-- Of several, the first to begin of those open now, else the last to end.
stand_ins as (
    select services_received.*
    from facts.services_received
    left join referral_history on services_received.child_id = referral_history.child_id
    where
        (
            services_received.end_date is null
            and not coalesce(referral_history.has_open_referral, false)
            and (
                services_received.service in ('looked_after', 'child_protection_plan')
                or coalesce(services_received.start_date >= referral_history.last_close_date, true)
            )
        )
        or (
            services_received.end_date >= window_start(6)
            and services_received.service in ('looked_after', 'child_protection_plan')
            and coalesce(referral_history.first_recent_referral_date > services_received.end_date, true)
        )
    qualify row_number() over (
        partition by services_received.child_id
        order by
            services_received.end_date desc nulls first,
            services_received.start_date,
            services_received.service,
            services_received.record_id,
            services_received.source_line
    ) = 1
)

select
    child_id,
    referral_id as record_id,
    referral_id,
    referral_date as start_date,
    known_by_then(close_date) as close_date,
    case when close_date <= as_at() then close_reason_code end as close_reason_code,
    primary_need_code,
    is_no_further_action,
    source_file,
    source_line
from canonical.referrals
union all
select
    child_id,
    record_id,
    null,
    start_date,
    end_date,
    null,
    primary_need_code,
    null,
    source_file,
    source_line
from stand_ins
