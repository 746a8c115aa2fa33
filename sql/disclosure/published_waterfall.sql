-- The waterfall as it may leave the service: c where a number is hidden to protect people, the others rounded.
-- One row per list and step.
select
    list,
    step,
    case when is_hidden and amount <> 0 then 'c' else rounded_count(amount)::bigint::varchar end as records
from disclosure.counts
order by list, position
