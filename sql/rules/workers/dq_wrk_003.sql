-- A worker's involvement has no start date (a), one in the future (b), an end before its start (c), or lasted no day
-- (d).
-- One row per involvement that breaks the rule.
select
    case
        when start_date is null then 'a'
        when end_date < start_date then 'c'
        when start_date > as_at() then 'b'
        else 'd'
    end as part,
    child_id,
    coalesce(involvement_id, start_date::varchar, end_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    end_date
from canonical.involvements
where start_date is null or start_date > as_at() or end_date <= start_date
order by child_id, record_id, source_file, source_line
