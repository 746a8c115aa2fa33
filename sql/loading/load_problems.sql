-- Values that could not be understood, in the words of a finding.
-- One row per value; for those that the extract writes where nothing was recorded, one per distinct text, on the first
-- line that holds it.

with worded as (
    select
        *,
        case trouble
            when 'lost_value' then 'a spreadsheet lost this value'
            when 'not_a_date' then 'not a date'
            when 'ambiguous_date' then 'this date can be read in more than one way'
            when 'not_a_number' then 'not a number that this column can hold'
            when 'not_recorded' then 'this value means that nothing was recorded'
            when 'placeholder' then 'the extract writes this where it has nothing'
            when 'no_link' then 'this id means that nothing is linked'
            when 'scientific_id' then 'a spreadsheet has rounded this id, so it matches no other file'
            when 'spoiled_id' then 'this id ends in .0, as a spreadsheet leaves it, so it may match no other file'
            when 'repaired_id' then 'a spreadsheet or a web page added to this id, and what it added was taken away again'
            when 'cut_off_json' then 'the end of this cell is cut off; the part that is there was read'
        end as what,
        case
            when trouble in ('not_recorded', 'placeholder', 'no_link') then 'nothing needs doing unless this surprises you.'
            when trouble in ('scientific_id', 'spoiled_id', 'repaired_id') then 'export again, with the column as text.'
            when trouble = 'cut_off_json' then 'ask the makers of the extract for a longer column.'
            when trouble = 'lost_value' then 'export again without opening the file in a spreadsheet.'
            else 'correct it in the case system, or in the extract, and export again.'
        end as what_to_do,
        case
            when trouble in ('not_recorded', 'placeholder', 'no_link', 'repaired_id') then 'info'
            when trouble in ('scientific_id', 'spoiled_id', 'cut_off_json') then 'warning'
            else 'error'
        end as severity,
        trouble in ('not_recorded', 'placeholder', 'no_link', 'repaired_id') as is_written_by_habit,
        case when trouble <> 'repaired_id' then raw_text end as text_in_common
    from raw.troubles
),

counted as (
    select
        *,
        count(*) over same_text as row_count,
        row_number() over (same_text order by source_line) as position
    from worded
    window same_text as (partition by source_file, canonical_table, canonical_column, trouble, text_in_common)
),

one_per_finding as (
    select * from counted where not is_written_by_habit or position = 1
),

-- A cell of several items became several records.
records as (
    select source_line, min(child_id) as child_id, min(record_id) as record_id
    from raw.records
    where source_line in (select source_line from one_per_finding)
    group by source_line
)

select
    trouble as rule,
    severity,
    canonical_table,
    canonical_column,
    source_file,
    one_per_finding.source_line,
    records.child_id,
    records.record_id,
    (case when is_written_by_habit then row_count else 1 end)::integer as row_count,
    case when not is_private and trouble <> 'cut_off_json' then raw_text end as raw_text,
    source_file || ' line ' || one_per_finding.source_line || ', ' || canonical_column || ': '
    || what
    || case when is_private or trouble = 'cut_off_json' then '' else ' (' || raw_text || ')' end
    || case when is_written_by_habit and row_count > 1 then ', here and on ' || (row_count - 1) || ' more lines' else '' end
    || case
        when trouble in ('scientific_id', 'spoiled_id', 'repaired_id', 'cut_off_json') then ''
        when raw_text = records.record_id then ''
        else '; it is left blank'
    end
    || '. ' || upper(what_to_do[1]) || what_to_do[2:] as message
from one_per_finding
left join records on one_per_finding.source_line = records.source_line
order by source_file, canonical_column, one_per_finding.source_line
