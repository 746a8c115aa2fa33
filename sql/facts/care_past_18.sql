-- Periods of care left open on the record although the child turned 18 before the six months: in law, care ends at 18.
-- One row per child and such period; none where the reading lists them.

-- Young people accommodated in a children's home (V2 and K2) can stay in it to 21.
with accommodated as (
    select distinct child_id
    from facts.legal_statuses_in_care
    where status_code = 'V2' and coalesce(end_date > as_at(), true)
)

select
    care_periods.child_id,
    care_periods.period_number,
    child_profiles.turns_18_date
from facts.care_periods
inner join facts.child_profiles on care_periods.child_id = child_profiles.child_id
left join facts.latest_placements
    on
        care_periods.child_id = latest_placements.child_id
        and care_periods.period_number = latest_placements.period_number
left join accommodated on care_periods.child_id = accommodated.child_id
where
    care_periods.end_date is null
    and child_profiles.turns_18_date < window_start(6)
    and not (accommodated.child_id is not null and coalesce(latest_placements.placement_type_code = 'K2', false))
    and reading('open_past_18') = 'left_out'
