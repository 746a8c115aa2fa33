-- A child in care, other than for short breaks alone, without an open episode of need.
-- One row per such child.
with open_referrals as (
    select distinct child_id
    from canonical.referrals
    where
        child_id is not null
        and is_open(referral_date, close_date)
        and is_no_further_action is distinct from 'yes'
)

select
    'a' as part,
    care_periods.child_id,
    coalesce(care_periods.care_period_id, care_periods.start_date::varchar) as record_id,
    care_periods.source_file,
    care_periods.source_line,
    care_periods.start_date
from facts.care_periods
anti join open_referrals on care_periods.child_id = open_referrals.child_id
where care_periods.end_date is null and not care_periods.is_short_breaks_only
order by care_periods.child_id, record_id, care_periods.source_file, care_periods.source_line
