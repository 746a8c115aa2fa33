-- A date (a) or a number (c) that could not be read; and a column in which that is so in too many rows (b).
-- One row per cell; per file and column for those in which there are too many.
with unread as (
    select *, regexp_matches(canonical_column, '_(date|at)$') as is_date
    from findings.load_problems
    where rule in ('not_a_date', 'ambiguous_date', 'not_a_number', 'lost_value')
),

unread_columns as (
    select unread.source_file, unread.canonical_table, unread.canonical_column, count(*) as unread_count, files.rows_loaded
    from unread
    inner join findings.files using (source_file)
    where unread.is_date
    group by unread.source_file, unread.canonical_table, unread.canonical_column, files.rows_loaded
)

select
    case when is_date then 'a' else 'c' end as part,
    child_id,
    coalesce(record_id, 'no id') || ': ' || canonical_column as record_id,
    'canonical.' || canonical_table as table_or_list,
    lists_made_from(canonical_table, canonical_column) as lists,
    source_file,
    source_line,
    record_words(canonical_table) as record_kind,
    record_id as record,
    column_words(canonical_column) as what,
    coalesce('“' || raw_text || '”', 'something') as shown,
    null::bigint as unread_count,
    null::double as percentage
from unread
where is_date or rule = 'not_a_number'

union all

select
    'b',
    null,
    source_file || ': ' || canonical_column,
    'canonical.' || canonical_table,
    lists_made_from(canonical_table, canonical_column),
    source_file,
    null,
    replace(canonical_table, '_', ' '),
    null,
    column_words(canonical_column),
    null,
    unread_count,
    round(100.0 * unread_count / rows_loaded, 1)
from unread_columns
where
    unread_count > threshold('max_share') * rows_loaded
    and unread_count >= threshold('least_rows')
order by part, child_id, record_id, source_file, source_line
