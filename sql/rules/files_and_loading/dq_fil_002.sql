-- An export lacks a column that a list is made from (a), or that none is made from (b).
-- One row per file and canonical column.
with missing_columns as (
    select
        missing_columns.*,
        replace(canonical_table, '_', ' ') as records,
        lists_made_from(canonical_table, canonical_column) as lists
    from findings.missing_columns
    inner join findings.files using (source_file, canonical_table)
    where files.rows_read > 0 -- a file without rows is another finding, and may be without headings too
)

select
    case when lists <> [] then 'a' else 'b' end as part,
    null as child_id,
    source_file || ': ' || canonical_column as record_id,
    'canonical.' || canonical_table as table_or_list,
    lists,
    source_file,
    heading,
    column_words(canonical_column) as what,
    records,
    lists as list_numbers
from missing_columns
order by part, record_id
