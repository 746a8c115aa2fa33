-- What is different on each list since the earlier run, and why: left_out is why the run that does not list the record
-- leaves it out.
-- One row per listed row that only one run has, or that has other cells now.
with changes as (
    select
        list,
        'removed' as change,
        reason,
        previous_row_number,
        null as row_number,
        left_out,
        null as changed_columns,
        null as changed_cells
    from changes.removed_rows

    union all by name

    select joined_rows.list, 'added' as change, joined_rows.reason, joined_rows.row_number, joined_rows.left_out
    from changes.joined_rows
    anti join changes.pairs on joined_rows.list = pairs.list and joined_rows.row_number = pairs.row_number

    union all by name

    select
        list,
        'changed' as change,
        reason,
        previous_row_number,
        row_number,
        left_out,
        changed_columns,
        changed_cells
    from changes.changed_rows
)

select
    changes.list,
    changes.change,
    changes.reason,
    coalesce(after.child_id, before.child_id) as child_id,
    coalesce(after.record_id, before.record_id) as record_id,
    coalesce(after.event_date, before.event_date) as event_date,
    changes.left_out,
    changes.changed_columns,
    changes.changed_cells,
    changes.previous_row_number,
    changes.row_number,
    coalesce(after.source_file, before.source_file) as source_file,
    coalesce(after.source_line, before.source_line) as source_line
from changes
left join changes.all_rows as before
    on before.side = 'then' and changes.list = before.list and changes.previous_row_number = before.row_number
left join changes.all_rows as after
    on after.side = 'now' and changes.list = after.list and changes.row_number = after.row_number
order by changes.list, changes.change, changes.reason, child_id, record_id, changes.previous_row_number, changes.row_number
