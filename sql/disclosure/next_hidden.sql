-- What to hide next in the sums that give a count back: the smallest part that is still shown, and of periods the longer one
-- where no part is left.
-- One row per sum that something is left to hide of.
select
    sums.sum_id,
    sums.count_id
from disclosure.sums
inner join disclosure.counts on sums.count_id = counts.count_id
where
    sums.sum_id in (select sum_id from disclosure.leaking_sums)
    and not counts.is_hidden
    and counts.amount > 0
    and not (sums.is_total and sums.is_of_groups)
qualify row_number() over (
    partition by sums.sum_id
    order by sums.is_total, coalesce(counts.rest = 0, false), counts.size, counts.count_id
) = 1
