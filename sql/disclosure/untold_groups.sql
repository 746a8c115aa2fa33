-- The groups of which nothing is told: the figure of all of them stands, and whatever is shown of a group gives a count back.
-- One row per count of such a group.
select sums.sum_id, sums.count_id
from disclosure.sums
where
    sums.sum_id in (select sum_id from disclosure.leaking_sums)
    and sums.sum_id not in (select sum_id from disclosure.next_hidden)
    and sums.is_of_groups
    and not sums.is_total
