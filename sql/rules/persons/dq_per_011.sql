-- An ethnicity still not obtained although the work with a child who is born has gone on for long.
-- One row per such child.
with open_work as (
    select child_id, referral_date as start_date
    from canonical.referrals
    where is_open(referral_date, close_date) and is_no_further_action is distinct from 'yes'
    union all
    select child_id, start_date
    from canonical.child_protection_plans
    where is_open(start_date, end_date)
    union all
    select child_id, start_date
    from canonical.care_episodes
    where is_open(start_date, end_date)
),

work_began as (
    select child_id, min(start_date) as start_date
    from open_work
    where child_id is not null
    group by child_id
)

select
    'a' as part,
    children.child_id,
    children.child_id as record_id,
    children.source_file,
    children.source_line,
    work_began.start_date as work_began_date
from canonical.children
inner join work_began on children.child_id = work_began.child_id
where
    children.ethnicity_code = 'NOBT'
    and work_began.start_date <= as_at() - threshold('grace_days')::integer
    -- Nobody can know it before the birth, nor at once afterwards.
    and (
        children.birth_date <= as_at() - threshold('grace_days')::integer
        or (children.birth_date is null and children.expected_birth_date is null)
    )
order by children.child_id, children.source_file, children.source_line
