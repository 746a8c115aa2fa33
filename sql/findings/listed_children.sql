-- Which children are on which list.
-- One row per list and child.
select distinct list, child_id
from findings.listed_rows
where child_id is not null
order by list, child_id
