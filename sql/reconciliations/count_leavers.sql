-- Care leavers now: on list 9, and in the records, where someone of 16 to 24 has a leaving care record that still counts or
-- has become a care leaver by their time in care and is not yet 21.
-- One row per young person on either side.
with recorded as (
    select records.child_id, records.care_leaver_id as record_id
    from facts.latest_care_leaver_records as records
    left join facts.child_profiles on records.child_id = child_profiles.child_id
    where
        records.eligibility_code is distinct from 'none'
        and coalesce(child_profiles.age between 16 and 24, true)
),

by_history as (
    select histories.child_id, histories.care_episode_id as record_id
    from facts.care_leaver_eligibility as histories
    inner join facts.child_profiles on histories.child_id = child_profiles.child_id
    anti join canonical.care_leavers on histories.child_id = care_leavers.child_id
    where child_profiles.age < 21
),

sides as (
    select child_id, record_id, true as on_left
    from lists.list_9_care_leavers
    union all
    select child_id, record_id, false
    from recorded
    union all
    select child_id, record_id, false
    from by_history
)

select
    child_id,
    coalesce(min(record_id) filter (where on_left), min(record_id)) as record_id,
    bool_or(on_left) as on_left,
    bool_or(not on_left) as on_right
from sides
where child_id is not null
group by child_id
order by child_id
