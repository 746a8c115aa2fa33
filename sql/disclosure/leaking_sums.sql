-- The sums that give a hidden count back. A sum keeps its secret once two parts of it are hidden that could be other than they
-- are; if its total is hidden too, one part is enough. A zero is never hidden, so it hides nothing, and of a percentage the
-- cases that are not counted are secret as well.
-- One row per sum.
with parts as (
    select
        sums.sum_id,
        count(*) filter (where counts.amount > 0)::integer as hidden_amounts,
        sum(counts.amount - counts.least_amount) as amount_room,
        count(*) filter (where counts.rest > 0)::integer as hidden_rests,
        sum(counts.rest - counts.least_rest) as rest_room
    from disclosure.sums
    inner join disclosure.counts on sums.count_id = counts.count_id
    where not sums.is_total and counts.is_hidden
    group by sums.sum_id
)

select sums.sum_id
from disclosure.sums
inner join disclosure.counts as totals on sums.count_id = totals.count_id
left join parts on sums.sum_id = parts.sum_id
where
    sums.is_total
    and case
        when totals.is_hidden
            then
                (totals.amount > 0 and coalesce(parts.hidden_amounts, 0) = 0)
                or (sums.has_rests and totals.rest > 0 and coalesce(parts.hidden_rests, 0) = 0)
        else
            gives_back(parts.hidden_amounts, parts.amount_room)
            or (sums.has_rests and gives_back(parts.hidden_rests, parts.rest_room))
    end
