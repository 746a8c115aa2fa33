-- Why each row that was listed is no longer.
-- One row per row of the earlier run that stands for no listed record now.
with removed as (
    select
        unpaired_rows.*,
        left_out_instead.left_out,
        lists.has_end,
        lists.is_derived,
        lists.is_redefined or lists.is_remapped as is_redefined,
        left_out_reasons.kind,
        left_out_reasons.months,
        left_out_reasons.years,
        left_out_reasons.if_left,
        case left_out_reasons.window_date
            when 'event' then unpaired_rows.event_date
            when 'end' then unpaired_rows.end_date
            when 'latest' then greatest(unpaired_rows.event_date, unpaired_rows.end_date)
        end as window_date
    from changes.unpaired_rows
    inner join changes.lists on unpaired_rows.list = lists.list
    left join changes.left_out_instead
        on
            unpaired_rows.side = left_out_instead.side
            and unpaired_rows.list = left_out_instead.list
            and unpaired_rows.row_number = left_out_instead.row_number
    left join changes.left_out_reasons on left_out_instead.left_out = left_out_reasons.left_out
    where unpaired_rows.side = 'then'
)

select
    removed.list,
    removed.row_number as previous_row_number,
    removed.left_out,
    case
        when removed.left_out is null and removed.is_derived and removed.is_redefined then 'definition or mapping changed'
        when removed.left_out is null then 'no longer in the export'
        when removed.kind = 'window' and removed.has_end and removed.end_date is null then 'closed'
        when
            removed.kind = 'window'
            and removed.window_date >= window_start_read_then(previous_as_at(), removed.months)
            and removed.window_date < window_start_read_then(as_at(), removed.months)
            -- Another reading may go by another date: time alone explains it only if every date is too old.
            and (
                not removed.is_redefined
                or greatest(removed.event_date, removed.end_date) < window_start_read_then(as_at(), removed.months)
            )
            then 'out of the window'
        when
            removed.kind = 'age'
            and removed.birth_date is not distinct from child_profiles.birth_date
            and birthday(removed.birth_date, removed.years) <= as_at()
            and case
                when removed.months = 0 then birthday(removed.birth_date, removed.years) > previous_as_at()
                else
                    birthday(removed.birth_date, removed.years)
                    >= window_start_read_then(previous_as_at(), removed.months)
            end
            then 'left by age'
        when removed.if_left = 'closed' and removed.end_date is null and removed.kind = 'record' then 'closed'
        when removed.is_redefined then 'definition or mapping changed'
        when removed.if_left = 'closed' and removed.end_date is null then 'closed'
        when removed.if_left = 'new' and as_at() > previous_as_at() then 'new'
        -- Listed then because it was open, whatever its dates.
        when
            removed.kind = 'window'
            and removed.end_date is null
            and removed.window_date < window_start_read_then(previous_as_at(), removed.months)
            then 'closed'
        when
            removed.kind = 'window'
            and not removed.has_end
            and removed.window_date is null
            and as_at() > previous_as_at()
            then 'out of the window'
        else 'corrected'
    end as reason
from removed
left join facts.child_profiles on removed.owner = child_profiles.child_id
