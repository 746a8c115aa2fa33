-- Referrals made by the as-at date, and whether each counts as one received: the first of a child's on a day, made while
-- no case of the child was open. A case is open until it closes, and one that never closed only if it went further.
-- One row per referral record.

-- A referral without its child is of a child of its own.
with referrals as (
    select
        *,
        coalesce(child_id, 'row ' || row_number() over ()) as child_key,
        case
            when is_no_further_action = 'no' then coalesce(close_date, date '9999-12-31')
            else close_date
        end as open_until
    from canonical.referrals
    where referral_date <= as_at()
),

numbered as (
    select
        *,
        row_number() over (
            partition by child_key, referral_date order by referral_id, source_file, source_line
        ) > 1 as is_repeat
    from referrals
),

-- A second record of a day is no earlier referral, but the case is open while any record of it is.
in_sequence as (
    select
        *,
        max(open_until) over by_then as child_open_until,
        max(open_until) over before as earlier_open_until,
        lag(referral_date) over one_a_day as previous_referral_date,
        lag(known_by_then(close_date)) over one_a_day as previous_close_date,
        lag(case when close_date <= as_at() then close_reason_code end) over one_a_day as previous_close_reason_code,
        lag(is_no_further_action) over one_a_day as previous_is_no_further_action,
        lag(team_id) over one_a_day as previous_team_id
    from numbered
    window
        by_then as (
            partition by child_key order by referral_date
            range between unbounded preceding and current row
        ),
        before as (
            partition by child_key order by referral_date
            range between unbounded preceding and interval 1 day preceding
        ),
        one_a_day as (partition by child_key, is_repeat order by referral_date)
),

decisions as (
    select referral_id, child_id, min(decision_date) as decision_date
    from canonical.referral_decisions
    where referral_id is not null and child_id is not null and decision_date <= as_at()
    group by referral_id, child_id
)

select
    in_sequence.child_id,
    in_sequence.referral_id,
    in_sequence.referral_date,
    known_by_then(in_sequence.close_date) as close_date,
    case when in_sequence.close_date <= as_at() then in_sequence.close_reason_code end as close_reason_code,
    in_sequence.is_no_further_action,
    decisions.decision_date,
    in_sequence.team_id,
    in_sequence.worker_id,
    referral_sources.source_agency,
    -- A blank is unknown; a source that nobody mapped is in no group.
    case
        when coalesce(in_sequence.source_code, in_sequence.source_raw) is null then 'Unknown'
        else referral_sources.source_group
    end as source_group,
    primary_need.label as primary_need,

    ---------- whether it counts
    case
        when in_sequence.is_repeat then 'another referral of the same day'
        when in_sequence.earlier_open_until > in_sequence.referral_date then 'the case was open already'
    end as not_counted,
    -- The day on which the last case closes that the child has had so far.
    in_sequence.child_open_until,

    ---------- the referral before it, whatever came of that
    in_sequence.previous_referral_date,
    in_sequence.previous_close_date,
    in_sequence.previous_close_reason_code,
    in_sequence.previous_is_no_further_action,
    in_sequence.previous_team_id
from in_sequence
left join decisions
    on in_sequence.referral_id = decisions.referral_id and in_sequence.child_id = decisions.child_id
left join facts.referral_sources on in_sequence.source_code = referral_sources.code
left join codelists.primary_need on in_sequence.primary_need_code = primary_need.code
