-- The rows that stand for a record which the other run has not been found to list.
-- One row per row of either run.
with paired_rows as (
    select 'then' as side, list, previous_row_number as row_number from changes.pairs
    union all
    select 'now', list, row_number from changes.pairs
)

select all_rows.*
from changes.all_rows
anti join paired_rows
    on
        all_rows.side = paired_rows.side
        and all_rows.list = paired_rows.list
        and all_rows.row_number = paired_rows.row_number
