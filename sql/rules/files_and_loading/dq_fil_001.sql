-- An export that the profile names is not in the folder (a, b, c), or the folder holds a file that nothing reads (d).
-- One row per file.
with missing_files as (
    select
        canonical_table,
        file,
        replace(canonical_table, '_', ' ') as records,
        lists_made_from(canonical_table, null) as lists
    from findings.missing_files
)

select
    case
        when
            canonical_table in (
                'children', 'referrals', 'child_protection_plans', 'care_episodes', 'involvements'
            )
            then 'a'
        when lists <> [] then 'b'
        else 'c'
    end as part,
    null as child_id,
    file as record_id,
    'canonical.' || canonical_table as table_or_list,
    lists,
    file as source_file,
    file,
    records,
    lists as list_numbers
from missing_files

union all

select 'd', null, source_file, null, [], source_file, source_file, null, null
from findings.unclaimed_files
order by part, record_id
