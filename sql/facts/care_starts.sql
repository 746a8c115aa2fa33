-- The days on which children started to be looked after, with the period of care before and how it stood on the day. Short
-- breaks alone are no care; where care followed on short breaks, it began when they were over.
-- One row per child and period of care.
with periods as (
    select
        *,
        lag(end_date) over by_child as previous_end_date,
        lag(end_reason_code) over by_child as previous_end_reason_code
    from facts.care_periods
    where not is_short_breaks_only
    window by_child as (partition by child_id order by period_number)
),

first_states as (
    select *
    from facts.care_states
    where not is_short_break
    qualify row_number() over (partition by child_id, period_number order by from_date) = 1
)

select
    periods.child_id,
    periods.period_number,
    periods.care_period_id,
    periods.latest_care_episode_id,
    first_states.from_date as start_date,
    periods.end_date,
    child_profiles.birth_date,
    age_on(child_profiles.birth_date, first_states.from_date) as age,
    category_of_need.label as primary_need,
    periods.previous_end_date,
    previous_end_reason.label as previous_end_reason,
    first_states.legal_status,
    first_states.placement_type,
    first_states.placement_provider,
    first_states.is_unaccompanied,
    first_states.unaccompanied,
    first_states.reviewing_officer
from periods
inner join first_states
    on periods.child_id = first_states.child_id and periods.period_number = first_states.period_number
left join facts.child_profiles on periods.child_id = child_profiles.child_id
left join codelists.category_of_need on periods.primary_need_code = category_of_need.code
left join codelists.reason_ceased as previous_end_reason
    on periods.previous_end_reason_code = previous_end_reason.code
where periods.is_start_recorded
