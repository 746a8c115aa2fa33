-- Episodes of care with the end dates that Annex A means: an episode that X1 ended, ended on the day that the next began.
-- One row per episode of care that had begun by the as-at date.

-- Some case systems hold the last day instead (the day before the next episode). X1 says that another episode began on
-- the same day, so the next start is the end.
select
    *,
    case
        when
            end_reason_code = 'X1'
            and lead(start_date) over by_child = (end_date + 1)::date
            then (end_date + 1)::date
        else end_date
    end as exclusive_end_date
from canonical.care_episodes
where child_id is not null and start_date <= as_at()
window by_child as (partition by child_id order by start_date, end_date nulls last, care_episode_id)
