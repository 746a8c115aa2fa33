-- What the lists made of a child's records: listed in which row, or left out and why.
-- One row per list and record of the child.
select
    list,
    row_number,
    null as left_out,
    record_id,
    source_file,
    source_line
from explain.listed
where child_id = getvariable('child_id')

union all

select
    list,
    null as row_number,
    left_out,
    record_id,
    source_file,
    source_line
from explain.left_out
where child_id = getvariable('child_id')
order by list, row_number nulls last, left_out, record_id, source_file, source_line
