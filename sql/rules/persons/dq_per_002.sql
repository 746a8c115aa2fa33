-- A child id that stands on more than one person record.
-- One row per child id that does.
select
    'a' as part,
    child_id,
    child_id as record_id,
    first(source_file order by source_file, source_line) as source_file,
    first(source_line order by source_file, source_line) as source_line,
    count(*)::integer as record_count
from canonical.children
where child_id is not null
group by child_id
having count(*) > 1
order by child_id
