-- Those left out of a list and those on it add up to those that could qualify, the first step.
-- One row per list and step.
select
    list::varchar as sum_id,
    false as is_of_groups,
    false as has_rests,
    list || '/' || position as count_id,
    position = 1 as is_total
from findings.waterfall
