-- A text that stands for nothing, in what a list shows (a, and b where it names a team or worker); a value that a
-- spreadsheet lost (c); and a text that the extract writes where it has nothing (d).
-- One row per record and column; per column for what the extract writes.
with texts as (
    select
        'early_help_episodes' as canonical_table,
        child_id,
        episode_id as record_id,
        'organisation' as canonical_column,
        organisation as shown,
        source_file,
        source_line
    from canonical.early_help_episodes
    union all
    select 'early_help_assessments', child_id, assessment_id, 'organisation', organisation, source_file, source_line
    from canonical.early_help_assessments
    union all
    select 'placements', child_id, placement_id, 'postcode', postcode, source_file, source_line
    from canonical.placements
    union all
    select 'placements', child_id, placement_id, 'urn', urn, source_file, source_line
    from canonical.placements
    union all
    select 'professionals', null, worker_id, 'worker_name', worker_name, source_file, source_line
    from canonical.professionals
    union all
    select 'teams', null, team_id, 'team_name', team_name, source_file, source_line
    from canonical.teams
),

fillers as (
    select *
    from texts
    where
        length(shown) <= 20
        and (
            upper(trim(shown)) in (
                'SSD_PH',
                'PLACEHOLDER_DATA',
                'TBC',
                'N/A',
                'NULL',
                'NONE',
                'UNKNOWN',
                '<BLANK>',
                '-',
                '.',
                '..',
                '?',
                '#N/A',
                '#REF!',
                '#VALUE!'
            )
            or upper(trim(shown)) like 'ZZ%ERROR%'
        )
)

select
    case when canonical_table in ('professionals', 'teams') then 'b' else 'a' end as part,
    child_id,
    coalesce(record_id, 'no id') || ': ' || canonical_column as record_id,
    'canonical.' || canonical_table as table_or_list,
    lists_made_from(canonical_table, canonical_column) as lists,
    source_file,
    source_line,
    record_words(canonical_table) as record_kind,
    record_id as record,
    column_words(canonical_column) as what,
    shown,
    1 as row_count
from fillers

union all

select
    case rule when 'lost_value' then 'c' else 'd' end,
    case when row_count = 1 then child_id end,
    case
        when rule = 'lost_value' then coalesce(record_id, 'no id') || ': ' || canonical_column
        else source_file || ': ' || canonical_column || ': ' || coalesce(raw_text, 'not shown')
    end,
    'canonical.' || canonical_table,
    lists_made_from(canonical_table, canonical_column),
    source_file,
    source_line,
    record_words(canonical_table),
    record_id,
    column_words(canonical_column),
    coalesce(raw_text, 'a placeholder'),
    row_count
from findings.load_problems
where
    (rule = 'lost_value' and not regexp_matches(canonical_column, '_(date|at)$'))
    or rule = 'placeholder'
order by part, child_id, record_id, source_file, source_line
