-- Episodes of care with the end dates that Annex A means: care stops on the end date, or goes on elsewhere from it.
-- One row per episode of care that had begun by the as-at date.

-- Some case systems hold the last day instead, the day before the next episode. X1 says that another episode began on
-- the same day, and so does a next episode that is no new start, so its start is the end.
select
    *,
    case
        when
            lead(start_date) over by_child = end_date + 1
            and (
                end_reason_code = 'X1'
                or (end_reason_code is null and lead(start_reason_code) over by_child is distinct from 'S')
            )
            then (end_date + 1)::date
        else end_date
    end as exclusive_end_date
from canonical.care_episodes
where child_id is not null and start_date <= as_at()
window by_child as (partition by child_id order by start_date, end_date nulls last, care_episode_id)
