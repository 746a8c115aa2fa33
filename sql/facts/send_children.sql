-- Whose special educational needs record an id is.
-- One row per such id.
select send_id, child_id
from canonical.send_records
where send_id is not null
qualify row_number() over (partition by send_id order by (child_id is null)::integer, source_file, source_line) = 1
