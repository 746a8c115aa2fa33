-- A child who is on list 10 more often than there are decisions.
-- One row per such child.
with rows_listed as (
    select *, rowid + 1 as row_number
    from lists.list_10_adoption
    where child_id is not null
)

select
    'a' as part,
    child_id,
    'list 10' as record_id,
    max(row_number) as row_number,
    any_value(source_file) as source_file,
    max(source_line) as source_line,
    count(*) as row_count,
    list(row_number order by row_number) as row_numbers
from rows_listed
group by child_id
having count(*) > count(distinct coalesce(decision_date, date '0001-01-01'))
order by child_id
