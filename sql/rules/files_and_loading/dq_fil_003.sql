-- An export holds a heading that nothing reads (a), or the same heading twice, with different cells (b) or the same (c).
-- One row per file and heading.
select
    'a' as part,
    null as child_id,
    source_file || ': ' || heading as record_id,
    'canonical.' || canonical_table as table_or_list,
    lists_made_from(canonical_table, null) as lists,
    source_file,
    heading,
    null::integer as different_rows
from findings.unused_headings

union all

select
    case when row_count > 0 then 'b' else 'c' end,
    null,
    source_file || ': ' || raw_text,
    'canonical.' || canonical_table,
    lists_made_from(canonical_table, canonical_column),
    source_file,
    raw_text,
    row_count
from findings.load_problems
where rule = 'repeated_heading'
order by part, record_id
