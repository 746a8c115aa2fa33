-- Values that could not be understood, in the words of a finding.
-- One row per value; for those that only mean "not recorded", one per distinct text, on the first line that holds it.

with worded as (
    select
        *,
        case trouble
            when 'lost_value' then 'a spreadsheet lost this value'
            when 'not_a_date' then 'not a date'
            when 'ambiguous_date' then 'this date can be read in more than one way'
            when 'not_a_number' then 'not a number that this column can hold'
            when 'not_recorded' then 'this value means that nothing was recorded'
            when 'scientific_id' then 'a spreadsheet has rounded this id, so it matches no other file'
            when 'cut_off_json' then 'the end of this cell is cut off; the part that is there was read'
        end as what,
        case trouble
            when 'not_recorded' then 'nothing needs doing unless this surprises you.'
            when 'scientific_id' then 'export again, with the column as text.'
            when 'cut_off_json' then 'ask the makers of the extract for a longer column.'
            when 'lost_value' then 'export again without opening the file in a spreadsheet.'
            else 'correct it in the case system, or in the extract, and export again.'
        end as what_to_do,
        case trouble
            when 'not_recorded' then 'info'
            when 'scientific_id' then 'warning'
            when 'cut_off_json' then 'warning'
            else 'error'
        end as severity
    from raw.troubles
),

one_per_finding as (
    select
        *,
        count(*) over same_text as row_count,
        row_number() over (same_text order by source_line) as position
    from worded
    window same_text as (partition by source_file, canonical_table, canonical_column, trouble, raw_text)
)

select
    trouble as rule,
    severity,
    canonical_table,
    canonical_column,
    source_file,
    source_line,
    case when not is_private and trouble <> 'cut_off_json' then raw_text end as raw_text,
    source_file || ' line ' || source_line || ', ' || canonical_column || ': '
    || what
    || case when is_private or trouble = 'cut_off_json' then '' else ' (' || raw_text || ')' end
    || case when trouble = 'not_recorded' and row_count > 1 then ', here and on ' || (row_count - 1) || ' more lines' else '' end
    || case when trouble in ('scientific_id', 'cut_off_json') then '' else '; it is left blank' end
    || '. ' || upper(what_to_do[1]) || what_to_do[2:] as message
from one_per_finding
where trouble <> 'not_recorded' or position = 1
order by source_file, canonical_column, source_line
