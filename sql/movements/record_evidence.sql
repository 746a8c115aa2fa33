-- What each run knew of a record, in whichever table.
-- One row per child and record.
select
    owner,
    record_id,
    bool_or(was_known) as was_known,
    bool_or(is_known) as is_known,
    bool_or(was_known and is_known and ended_then is null and ended_now is not null) as has_end_since,
    max(ended_now) as ended,
    bool_or(has_end and is_known and ended_now is null) as is_open
from movements.records
group by owner, record_id
