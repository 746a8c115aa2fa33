-- A text in a coded column that no codelist knows, where a list is made from the column (a) or none is (b).
-- One row per column and text.
with unmatched as (
    select
        canonical_table,
        canonical_column,
        raw_text,
        sum(row_count) as row_count,
        min(source_file) as source_file,
        arg_min(first_line, source_file) as source_line,
        lists_made_from(canonical_table, canonical_column) as lists
    from findings.unmatched_codes
    where codelist <> 'yes_no'
    group by canonical_table, canonical_column, raw_text
)

select
    case when lists <> [] then 'a' else 'b' end as part,
    null as child_id,
    canonical_table || '.' || canonical_column || ': ' || raw_text as record_id,
    'canonical.' || canonical_table as table_or_list,
    lists,
    source_file,
    source_line,
    replace(canonical_table, '_', ' ') as records,
    column_words(canonical_column) as what,
    raw_text as shown,
    row_count,
    lists as list_numbers
from unmatched
order by part, record_id
