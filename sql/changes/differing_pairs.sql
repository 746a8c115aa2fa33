-- The pairs whose rows have a different cell.
-- One row per such pair.
select pairs.*
from changes.pairs
inner join changes.all_rows as before
    on before.side = 'then' and pairs.list = before.list and pairs.previous_row_number = before.row_number
inner join changes.all_rows as after
    on after.side = 'now' and pairs.list = after.list and pairs.row_number = after.row_number
where before.content <> after.content
