-- Lists whose changes do not lead from the rows then to the rows now.
-- One row per such list; none unless the comparison is wrong.
select
    list,
    rows_then,
    sum(removed)::integer as removed,
    sum(added)::integer as added,
    rows_now
from findings.change_counts
group by list, rows_then, rows_now
having rows_then - sum(removed) + sum(added) <> rows_now
order by list
