-- An export holds no rows: of the records that everything hangs on (a), where the last run had some (b), of something
-- else that a list is made from (c), or of what no list needs (d).
-- One row per file.
with empty_files as (
    select
        files.*,
        lists_made_from(canonical_table, null) as lists,
        previous_files.rows_loaded as rows_last_run
    from findings.files
    left join previous.files as previous_files using (source_file, canonical_table)
    where files.rows_loaded = 0
)

select
    case
        when canonical_table in ('children', 'referrals', 'involvements') then 'a'
        when rows_last_run > 0 then 'b'
        when lists <> [] then 'c'
        else 'd'
    end as part,
    null as child_id,
    source_file as record_id,
    'canonical.' || canonical_table as table_or_list,
    lists,
    source_file,
    replace(canonical_table, '_', ' ') as records,
    lists as list_numbers,
    rows_last_run
from empty_files
order by part, record_id
