-- An id that a spreadsheet has spoiled (a); the same number as a child's id with and without noughts before it (b); and
-- ids that were spoiled and put right while they were read (c).
-- One row per record and column; per column for those put right.
with numbers as (
    select
        child_id,
        ltrim(child_id, '0') as number,
        min(source_file) as source_file,
        min(source_line) as source_line
    from canonical.children
    where regexp_full_match(child_id, '\d+')
    group by child_id
),

-- In full, the shorter id is the one that has lost its noughts.
shared_numbers as (
    select
        number,
        arg_min(child_id, length(child_id)) as child_id,
        arg_min(source_file, length(child_id)) as source_file,
        arg_min(source_line, length(child_id)) as source_line,
        arg_max(child_id, length(child_id)) as full_id
    from numbers
    group by number
    having count(*) > 1
),

spoiled as (
    select canonical_table, canonical_column, child_id, record_id, raw_text, source_file, source_line
    from findings.load_problems
    where rule in ('scientific_id', 'spoiled_id')
    union
    select 'children', 'child_id', child_id, child_id, child_id, source_file, source_line
    from canonical.children
    where regexp_matches(child_id, '^\d+\.0+$|^[\d.]+E[+-]\d+$|\x{00A0}') or child_id <> trim(child_id)
)

select
    'a' as part,
    child_id,
    coalesce(record_id, 'no id') || ': ' || canonical_column as record_id,
    null as related_record_ids,
    'canonical.' || canonical_table as table_or_list,
    lists_made_from(canonical_table, canonical_column) as lists,
    source_file,
    source_line,
    record_words(canonical_table) as record_kind,
    record_id as record,
    column_words(canonical_column) as what,
    coalesce(raw_text, 'not shown') as shown,
    1 as row_count
from spoiled

union all

select
    'b',
    child_id,
    child_id,
    [full_id],
    'canonical.children',
    null,
    source_file,
    source_line,
    null,
    child_id,
    null,
    full_id,
    1
from shared_numbers

union all

select
    'c',
    null,
    source_file || ': ' || canonical_column,
    null,
    'canonical.' || canonical_table,
    lists_made_from(canonical_table, canonical_column),
    source_file,
    source_line,
    replace(canonical_table, '_', ' '),
    record_id,
    column_words(canonical_column),
    coalesce(raw_text, 'not shown'),
    row_count
from findings.load_problems
where rule = 'repaired_id'
order by part, child_id, record_id, source_file, source_line
