-- Early help that began, and whether the child's earlier help had ended within the window before.
-- One row per child and spell of early help.
with in_sequence as (
    select
        *,
        case when child_id is not null then lag(end_date) over by_child end as previous_end_date,
        case when child_id is not null then lag(end_reason_code) over by_child end as previous_end_reason_code
    from facts.early_help_spells
    window by_child as (partition by child_id order by start_date)
)

select
    in_sequence.start_date as event_date,
    in_sequence.child_id,
    in_sequence.episode_id as record_id,
    coalesce(
        in_sequence.previous_end_date
        >= months_before(in_sequence.start_date, parameter('window_months')::integer),
        false
    )::integer as numerator,
    1 as denominator,
    in_sequence.worker_id,
    in_sequence.organisation,
    in_sequence.reason,
    early_help_end_reason.label as previous_end_reason,
    in_sequence.start_date,
    in_sequence.previous_end_date,
    (in_sequence.start_date - in_sequence.previous_end_date)::integer as days_since_end
from in_sequence
left join codelists.early_help_end_reason on in_sequence.previous_end_reason_code = early_help_end_reason.code
