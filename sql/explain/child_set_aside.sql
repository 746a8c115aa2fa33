-- The rows of the exports that were not loaded and are, or may be, about a child: those with the child's id, and those
-- whose cells could not be told apart with the id somewhere in the line. \x3b is a semicolon.
-- One row per row set aside.
select
    source_file,
    source_line,
    reason,
    record_id
from findings.set_aside
where
    child_id = getvariable('child_id')
    or (
        child_id is null
        and list_contains(regexp_split_to_array(upper(raw_line), '[\s,\x3b|"]+'), getvariable('child_id'))
    )
order by source_file, source_line, reason
