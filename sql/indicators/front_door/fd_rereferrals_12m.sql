-- Referrals, and whether each came within the window after an earlier referral of the same child.
-- One row per referral received.

-- A second referral of a child on one day is the same event; a referral without its child is nobody's second.
with referrals as (
    select *
    from canonical.referrals
    where referral_date <= as_at()
    qualify
        child_id is null
        or row_number() over (
            partition by child_id, referral_date order by referral_id, source_file, source_line
        ) = 1
),

in_sequence as (
    select
        *,
        lag(referral_date) over by_child as previous_referral_date,
        lag(known_by_then(close_date)) over by_child as previous_close_date,
        lag(close_reason_code) over by_child as previous_close_reason_code
    from referrals
    window by_child as (partition by child_id order by referral_date)
)

select
    in_sequence.referral_date as event_date,
    in_sequence.child_id,
    in_sequence.referral_id as record_id,
    coalesce(
        in_sequence.child_id is not null
        and in_sequence.previous_referral_date
        >= months_before(in_sequence.referral_date, parameter('window_months')::integer),
        false
    )::integer as numerator,
    1 as denominator,
    in_sequence.team_id,
    in_sequence.worker_id,
    referral_source.label as source_agency,
    reason_for_closure.label as previous_close_reason,
    in_sequence.previous_referral_date,
    in_sequence.previous_close_date,
    (in_sequence.referral_date - in_sequence.previous_close_date)::integer as days_since_closure
from in_sequence
left join codelists.referral_source on in_sequence.source_code = referral_source.code
left join codelists.reason_for_closure on in_sequence.previous_close_reason_code = reason_for_closure.code
