-- Work still open with a person too old for it (a), and a care leaver of 25 in a category that ends sooner (b).
-- One row per such person.
with adults as (
    select child_id, age, source_file, source_line
    from facts.child_profiles
    where age >= threshold('last_age') and coalesce(death_date > as_at(), true)
),

leaving_care as (
    select child_id, record_id, category_code, latest_contact_date
    from facts.care_leaver_statuses
    where
        is_recorded
        and is_latest
        and category_code is distinct from 'none'
        and in_touch_code is distinct from 'DIED'
),

open_records as (
    select
        child_id,
        'referral ' || coalesce(referral_id, 'without an id') as open_record,
        referral_date as start_date
    from canonical.referrals
    where is_open(referral_date, close_date) and is_no_further_action is distinct from 'yes'
    union all
    select child_id, 'child protection plan ' || coalesce(plan_id, 'without an id'), start_date
    from canonical.child_protection_plans
    where is_open(start_date, end_date)
    union all
    select child_id, 'episode of care ' || coalesce(care_episode_id, 'without an id'), start_date
    from canonical.care_episodes
    where is_open(start_date, end_date)
    union all
    select child_id, 'care leaver record ' || coalesce(record_id, 'without an id'), null
    from leaving_care
),

faults as (
    select
        'a' as part,
        adults.child_id,
        adults.age,
        adults.source_file,
        adults.source_line,
        string_agg(distinct open_records.open_record, ', ' order by open_records.open_record) as still_open,
        min(open_records.start_date) as open_since_date
    from adults
    inner join open_records on adults.child_id = open_records.child_id
    where adults.age > threshold('last_age')
    group by adults.child_id, adults.age, adults.source_file, adults.source_line
    union all
    select
        'b',
        adults.child_id,
        adults.age,
        adults.source_file,
        adults.source_line,
        lower(care_leaver_eligibility.label),
        leaving_care.latest_contact_date
    from adults
    inner join leaving_care on adults.child_id = leaving_care.child_id
    left join codelists.care_leaver_eligibility on leaving_care.category_code = care_leaver_eligibility.code
    where
        adults.age = threshold('last_age')
        and coalesce(leaving_care.category_code not in ('former_relevant', 'qualifying'), true)
)

select part, child_id, child_id as record_id, source_file, source_line, age, still_open, open_since_date
from faults
order by child_id, part
