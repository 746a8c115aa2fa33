-- Every record that could put a child on the list of children in care: the periods of care, and the episodes that could
-- not become part of one.
-- One row per period of care, or per episode without a child, without a start, or not yet begun.
select *
from facts.care_periods
union all by name
select
    child_id,
    start_date,
    care_episode_id as latest_care_episode_id,
    source_file,
    source_line
from canonical.care_episodes
where child_id is null or start_date is null or start_date > as_at()
