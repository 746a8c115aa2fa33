-- Records that hold a day that means nothing, where few do: in many it is the habit of an extract, in a few somebody's slip.
-- One row per cell.

with cells as (
    select *, count(*) over (partition by canonical_column, raw_text) as row_count
    from raw.troubles
    where trouble = 'not_recorded' and regexp_matches(canonical_column, '_(date|at)$')
)

select
    cells.canonical_table,
    cells.canonical_column,
    cells.source_file,
    cells.source_line,
    records.child_id,
    records.record_id,
    case when not cells.is_private then cells.raw_text end as raw_text
from cells
inner join raw.records on cells.source_line = records.source_line
where cells.row_count <= 20
order by cells.source_file, cells.canonical_column, cells.source_line, records.record_id
