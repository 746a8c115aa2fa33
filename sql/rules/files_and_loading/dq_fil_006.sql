-- A row stands more than once in the exports, the same in every cell. Only the first is used.
-- One row per repeated row.
select
    'a' as part,
    set_aside.child_id,
    coalesce(set_aside.record_id, 'a row of ' || set_aside.source_file) as record_id,
    'canonical.' || any_value(files.canonical_table) as table_or_list,
    any_value(lists_made_from(files.canonical_table, null)) as lists,
    set_aside.source_file,
    min(set_aside.source_line) as source_line,
    case
        when set_aside.record_id is null then 'A row without an id'
        else 'The ' || any_value(record_words(files.canonical_table)) || ' ' || set_aside.record_id
    end as subject,
    count(*) + 1 as times
from findings.set_aside
inner join findings.files on set_aside.source_file = files.source_file
where set_aside.reason like 'repeats %'
group by set_aside.child_id, set_aside.record_id, set_aside.source_file
order by child_id, record_id, source_file
