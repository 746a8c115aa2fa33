-- A record says that the child died, but no date of death is held.
-- One row per such child.
with children_without_death as (
    select
        child_id,
        first(source_file order by source_file, source_line) as source_file,
        first(source_line order by source_file, source_line) as source_line
    from canonical.children
    where child_id is not null
    group by child_id
    having count(death_date) = 0
),

sayings as (
    select child_id, 'referral ' || coalesce(referral_id, 'without an id') as saying, close_date as said_date
    from canonical.referrals
    where close_reason_code = 'RC2'
    union all
    select child_id, 'episode of care ' || coalesce(care_episode_id, 'without an id'), end_date
    from canonical.care_episodes
    where end_reason_code = 'E2'
    union all
    select child_id, 'care leaver record ' || coalesce(care_leaver_id, 'without an id'), latest_contact_date
    from canonical.care_leavers
    where in_touch_code = 'DIED'
)

select
    'a' as part,
    children_without_death.child_id,
    children_without_death.child_id as record_id,
    children_without_death.source_file,
    children_without_death.source_line,
    string_agg(distinct sayings.saying, ', ' order by sayings.saying) as said_by,
    max(sayings.said_date) as said_date
from children_without_death
inner join sayings on children_without_death.child_id = sayings.child_id
where coalesce(sayings.said_date <= as_at(), true)
group by
    children_without_death.child_id,
    children_without_death.source_file,
    children_without_death.source_line
order by children_without_death.child_id
