-- Nought or minus one where an id belongs: as a record's own id (a), as the child's (b), or as the id of something that
-- is not linked (c).
-- One row per file, column and text.
select
    case
        when record_id = raw_text then 'a'
        when canonical_column = 'child_id' then 'b'
        else 'c'
    end as part,
    case when row_count = 1 and record_id is distinct from raw_text then child_id end as child_id,
    source_file || ': ' || canonical_column || ': ' || coalesce(raw_text, 'not shown') as record_id,
    'canonical.' || canonical_table as table_or_list,
    lists_made_from(canonical_table, canonical_column) as lists,
    source_file,
    source_line,
    replace(canonical_table, '_', ' ') as records,
    column_words(canonical_column) as what,
    coalesce(raw_text, 'a placeholder') as shown,
    row_count
from findings.load_problems
where rule = 'no_link'
order by part, source_file, record_id
