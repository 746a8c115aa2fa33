-- A child has several open episodes of need (a), or an open one that is not the latest (b).
-- One row per child, or per open referral that is older than another.
with referrals as (
    select
        *,
        coalesce(close_date > as_at(), true) and is_no_further_action is distinct from 'yes' as is_open_episode
    from canonical.referrals
    where child_id is not null and coalesce(referral_date <= as_at(), true)
),

children as (
    select
        child_id,
        max(referral_date) as latest_referral_date,
        count(*) filter (where is_open_episode) as open_episodes
    from referrals
    group by child_id
    having count(*) > 1 and open_episodes > 0
),

open_episodes as (
    select referrals.*, children.latest_referral_date, children.open_episodes
    from referrals
    inner join children on referrals.child_id = children.child_id
    where referrals.is_open_episode
),

faults as (
    select
        'a' as part,
        child_id,
        list(referral_id order by referral_date desc nulls last, referral_id desc) as ids,
        first(source_file order by referral_date desc nulls last, referral_id desc) as source_file,
        first(source_line order by referral_date desc nulls last, referral_id desc) as source_line,
        count(*) as open_episodes,
        list(referral_date order by referral_date nulls last) as referral_dates,
        max(referral_date) as referral_date,
        null as latest_referral_date
    from open_episodes
    where open_episodes > 1
    group by child_id
    union all
    select
        'b',
        child_id,
        [referral_id],
        source_file,
        source_line,
        null,
        null,
        referral_date,
        latest_referral_date
    from open_episodes
    where referral_date < latest_referral_date
)

select
    part,
    child_id,
    ids[1] as record_id,
    nullif(ids[2:], []) as related_record_ids,
    source_file,
    source_line,
    open_episodes,
    referral_dates,
    referral_date,
    latest_referral_date
from faults
order by part, child_id, record_id, source_file, source_line
