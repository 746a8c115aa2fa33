-- The counts of the waterfall of each list; small ones are hidden.
-- One row per list and step.
select
    list || '/' || position as count_id,
    list::varchar as indicator_id,
    'numerator' as part,
    null::date as interval_start,
    null::date as interval_end,
    'all' as breakdown,
    null::varchar as group_name,
    list,
    position,
    step,
    records as amount,
    null::double as rest,
    records as size,
    is_small_count(records) as is_hidden,
    case when is_small_count(records) then 1 else records end as least_amount,
    null::double as least_rest,
    true as is_told
from findings.waterfall
