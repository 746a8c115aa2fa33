-- Why each row that both runs list has other cells now, and which.
-- One row per pair of rows that differ.

-- What was over then does not change; a child who has been born since gets what an unborn child has not.
with cases as (
    select
        pairs.*,
        before.event_date is distinct from after.event_date as is_other_event,
        coalesce(before.end_date = after.end_date, false) as was_ended,
        coalesce(after.birth_date > previous_as_at(), false) as is_born_since
    from changes.differing_pairs as pairs
    inner join changes.all_rows as before
        on before.side = 'then' and pairs.list = before.list and pairs.previous_row_number = before.row_number
    inner join changes.all_rows as after
        on after.side = 'now' and pairs.list = after.list and pairs.row_number = after.row_number
),

reasoned_cells as (
    select
        cells.*,
        columns.kind,
        columns.is_private,
        -- Of the two answers, yes comes first in the alphabet.
        coalesce(
            try_cast(cells.after as integer) > try_cast(cells.before as integer),
            cells.after < cells.before,
            cells.before is null
        ) as is_more,
        case
            when columns.kind = 'end' and cells.before is null then 'closed'
            when columns.kind = 'latest' and try_cast(cells.after as date) > previous_as_at() then 'new'
            when cells.column_name = 'birth_date' and is_born_since then 'new'
            when columns.kind in ('fixed', 'end') and not (lists.is_derived and lists.is_redefined) then 'corrected'
            when lists.is_redefined or columns.is_remapped then 'definition or mapping changed'
            when columns.kind = 'latest' and (cells.before is null or cells.after > cells.before) then 'recorded late'
            when columns.kind = 'latest' then 'corrected'
            when columns.kind = 'rolling' and as_at() > previous_as_at() and not is_more then 'out of the window'
            when columns.kind = 'rolling' and as_at() > previous_as_at() then 'new'
            when columns.kind = 'rolling' and is_more then 'recorded late'
            when columns.kind = 'state' and as_at() > previous_as_at() and not was_ended then 'new'
            when is_born_since then 'new'
            else 'corrected'
        end as reason
    from changes.cells
    inner join changes.lists on cells.list = lists.list
    inner join cases on cells.list = cases.list and cells.row_number = cases.row_number
    inner join changes.columns on cells.list = columns.list and cells.column_name = columns.column_name
),

-- A row has one reason: what ended it, then what was wrong with its dates, then what happened to it, then the rest.
ranked_cells as (
    select
        *,
        case
            when reason = 'closed' then 1
            when reason = 'corrected' and kind in ('fixed', 'end') then 2
            when reason = 'new' then 3
            when reason = 'recorded late' then 4
            when reason = 'corrected' then 5
            when reason = 'definition or mapping changed' then 6
            else 7
        end as rank
    from reasoned_cells
),

changed as (
    select
        list,
        row_number,
        min_by(reason, rank) as reason,
        string_agg(column_name, ', ' order by column_name) as changed_columns,
        list(
            struct_pack(
                column_name := column_name,
                before := case when not is_private then before end,
                after := case when not is_private then after end
            )
            order by column_name
        ) as changed_cells
    from ranked_cells
    group by list, row_number
)

select
    changed.list,
    cases.previous_row_number,
    changed.row_number,
    case when cases.is_other_record and cases.is_other_event then joined_rows.left_out end as left_out,
    case when cases.is_other_record and cases.is_other_event then joined_rows.reason else changed.reason end as reason,
    changed.changed_columns,
    changed.changed_cells
from changed
inner join cases on changed.list = cases.list and changed.row_number = cases.row_number
left join changes.joined_rows on changed.list = joined_rows.list and changed.row_number = joined_rows.row_number
