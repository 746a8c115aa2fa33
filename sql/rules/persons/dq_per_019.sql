-- A child protection plan (a), an episode of care (b) or a referral without a care leaver record (c) still open
-- although the child has turned 18.
-- One row per such record.
with adults as (
    select child_id
    from facts.child_profiles
    where age >= 18 and coalesce(death_date > as_at(), true)
),

-- Young people accommodated in a children's home (V2 and K2) can stay in it to 21.
staying_in_home as (
    select legal_statuses.child_id
    from canonical.legal_statuses
    semi join (
        select child_id
        from canonical.placements
        where placement_type_code = 'K2' and is_open(start_date, end_date)
    ) as homes on legal_statuses.child_id = homes.child_id
    where legal_statuses.status_code = 'V2' and is_open(legal_statuses.start_date, legal_statuses.end_date)
),

open_records as (
    select 'a' as part, child_id, coalesce(plan_id, start_date::varchar) as record_id, start_date, source_file, source_line
    from canonical.child_protection_plans
    where is_open(start_date, end_date)
    union all
    select 'b', child_id, coalesce(care_episode_id, start_date::varchar), start_date, source_file, source_line
    from canonical.care_episodes
    anti join staying_in_home on care_episodes.child_id = staying_in_home.child_id
    where is_open(start_date, end_date)
    union all
    select 'c', child_id, coalesce(referral_id, referral_date::varchar), referral_date, source_file, source_line
    from canonical.referrals
    anti join canonical.care_leavers on referrals.child_id = care_leavers.child_id
    where is_open(referral_date, close_date) and is_no_further_action is distinct from 'yes'
)

select
    open_records.part,
    open_records.child_id,
    open_records.record_id,
    open_records.source_file,
    open_records.source_line,
    open_records.start_date
from open_records
inner join adults on open_records.child_id = adults.child_id
order by
    open_records.child_id,
    open_records.part,
    open_records.record_id,
    open_records.source_file,
    open_records.source_line
