-- A child has several initial conferences on one day.
-- One row per child and day with more than one.

-- A conference that followed two enquiries stands twice under one id.
with conferences as (
    select distinct on (child_id, conference_date, conference_id) *
    from canonical.initial_child_protection_conferences
    where child_id is not null and conference_date is not null and conference_id is not null
    order by child_id, conference_date, conference_id, source_file, source_line
)

select
    'a' as part,
    child_id,
    max(conference_id) as record_id,
    list(conference_id order by conference_id)[:-2] as related_record_ids,
    arg_max(source_file, conference_id) as source_file,
    arg_max(source_line, conference_id) as source_line,
    conference_date,
    count(*)::integer as conference_count
from conferences
group by child_id, conference_date
having count(*) > 1
order by child_id, conference_date
