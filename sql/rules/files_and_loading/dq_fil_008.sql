-- Part of an export could not be read: a row (a), the end of a long cell (b), or a merge of records that contradicts
-- another (c); or the row of an adopter says not who it is about (d).
-- One row per row of an export.
select
    'a' as part,
    set_aside.child_id,
    set_aside.source_file || ': ' || left(md5(coalesce(set_aside.raw_line, '')), 12) as record_id,
    'canonical.' || files.canonical_table as table_or_list,
    lists_made_from(files.canonical_table, null) as lists,
    set_aside.source_file,
    set_aside.source_line,
    set_aside.source_line::varchar as line,
    replace(files.canonical_table, '_', ' ') as records,
    null as record_kind,
    set_aside.reason
from findings.set_aside
left join findings.files on set_aside.source_file = files.source_file
where
    not starts_with(set_aside.reason, 'repeats ')
    and set_aside.reason not in (
        'a blank row',
        'a row of totals',
        'the headings again',
        'a placeholder made by the extract, not a record',
        'merged into another record'
    )

union all

select
    case rule when 'cut_off_json' then 'b' else 'c' end,
    child_id,
    record_id,
    'canonical.' || canonical_table,
    lists_made_from(canonical_table, null),
    source_file,
    source_line,
    source_line::varchar,
    replace(canonical_table, '_', ' '),
    record_words(canonical_table),
    null
from findings.load_problems
where rule in ('cut_off_json', 'merged_twice', 'merged_in_a_circle')

union all

select
    'd',
    null,
    'an adopter enquiring on ' || coalesce(enquiry_date::varchar, 'no date') || ', family ' || coalesce(family_id, 'unknown'),
    'canonical.adopters',
    [11],
    source_file,
    source_line,
    source_line::varchar,
    'adopters',
    'adopter',
    null
from canonical.adopters
where adopter_id is null
order by part, child_id, record_id, source_file, source_line
