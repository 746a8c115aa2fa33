-- How many rows of each list were added, removed and changed for each reason.
-- One row per list and reason; rows then - removed + added over a list's reasons = rows now.
with row_counts as (
    select
        list,
        count(*) filter (where side = 'then')::integer as rows_then,
        count(*) filter (where side = 'now')::integer as rows_now
    from changes.listed_rows
    group by list
),

counts as (
    select
        list,
        reason,
        count(*) filter (where change = 'added')::integer as added,
        count(*) filter (where change = 'removed')::integer as removed,
        count(*) filter (where change = 'changed')::integer as changed
    from findings.changes
    group by list, reason
)

select
    lists.list,
    reasons.reason,
    coalesce(counts.added, 0) as added,
    coalesce(counts.removed, 0) as removed,
    coalesce(counts.changed, 0) as changed,
    coalesce(row_counts.rows_then, 0) as rows_then,
    coalesce(row_counts.rows_now, 0) as rows_now
from changes.lists
cross join changes.reasons
left join row_counts on lists.list = row_counts.list
left join counts on lists.list = counts.list and reasons.reason = counts.reason
order by lists.list, reasons.position
