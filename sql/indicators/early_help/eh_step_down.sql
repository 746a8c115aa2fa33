-- Cases that social care closed, and whether early help went on: help that was open at the close or began around it, or
-- a closure whose reason says so.
-- One row per child and case closed. A referral that went no further opened no case.
with closed as (
    select
        *,
        coalesce(close_reason_code = 'RC9', false) as is_referred_on,
        working_days_after(close_date, parameter('start_within_wd')::integer) as start_due_date
    from facts.referrals_received
    where
        not_counted is null
        and close_date >= referral_date
        and is_no_further_action is distinct from 'yes'
),

help as (
    select
        closed.child_id,
        closed.referral_date,
        spells.start_date,
        spells.start_date between closed.close_date and closed.start_due_date as begins_in_time,
        abs(spells.start_date - closed.close_date) <= parameter('link_window_days')::integer
        or (spells.start_date <= closed.close_date and coalesce(spells.end_date > closed.close_date, true)) as goes_on
    from closed
    inner join facts.early_help_spells as spells on closed.child_id = spells.child_id
),

help_of_case as (
    select child_id, referral_date, min(start_date) as help_start_date, bool_or(goes_on) as goes_on
    from help
    where goes_on or begins_in_time
    group by child_id, referral_date
)

select
    closed.close_date as event_date,
    closed.child_id,
    closed.referral_id as record_id,
    (closed.is_referred_on or coalesce(help_of_case.goes_on, false))::integer as numerator,
    1 as denominator,
    closed.team_id,
    closed.worker_id,
    reason_for_closure.label as close_reason,
    closed.referral_date,
    closed.close_date,
    help_of_case.help_start_date,
    closed.start_due_date,
    (
        closed.is_referred_on
        and help_of_case.help_start_date is null
        and coalesce(closed.start_due_date < as_at(), false)
    )::integer as is_without_help
from closed
left join help_of_case
    on closed.child_id = help_of_case.child_id and closed.referral_date = help_of_case.referral_date
left join codelists.reason_for_closure on closed.close_reason_code = reason_for_closure.code
