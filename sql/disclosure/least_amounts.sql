-- The least that a hidden total can be: what its parts come to that are shown, and the least of those that are hidden.
-- One row per hidden count that is a total.
with sums as (
    select
        sums.sum_id,
        sum(counts.least_amount) as least_amount,
        sum(counts.least_rest) as least_rest
    from disclosure.sums
    inner join disclosure.counts on sums.count_id = counts.count_id
    where not sums.is_total
    group by sums.sum_id
)

select
    counts.count_id,
    greatest(max(sums.least_amount), least(any_value(counts.amount), 1)) as least_amount,
    greatest(max(sums.least_rest), least(any_value(counts.rest), 1)) as least_rest
from disclosure.sums as totals
inner join disclosure.counts on totals.count_id = counts.count_id
inner join sums on totals.sum_id = sums.sum_id
where totals.is_total and counts.is_hidden
group by counts.count_id
