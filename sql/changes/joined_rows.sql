-- Why each record that is listed now was not listed then.
-- One row per row of this run that stands for no record listed then, or for another record of its child.
with joined as (
    select unpaired_rows.list, unpaired_rows.row_number
    from changes.unpaired_rows
    where unpaired_rows.side = 'now'
    union all
    select pairs.list, pairs.row_number
    from changes.pairs
    where pairs.is_other_record
),

known as (
    select
        all_rows.list,
        all_rows.row_number,
        all_rows.event_date,
        all_rows.birth_date,
        left_out_instead.left_out,
        lists.is_derived,
        lists.is_redefined or lists.is_remapped as is_redefined,
        left_out_reasons.kind,
        left_out_reasons.years,
        left_out_reasons.if_joined
    from joined
    inner join changes.all_rows on all_rows.side = 'now' and joined.list = all_rows.list and joined.row_number = all_rows.row_number
    inner join changes.lists on joined.list = lists.list
    left join changes.left_out_instead
        on
            left_out_instead.side = 'now'
            and joined.list = left_out_instead.list
            and joined.row_number = left_out_instead.row_number
    left join changes.left_out_reasons on left_out_instead.left_out = left_out_reasons.left_out
)

select
    list,
    row_number,
    left_out,
    case
        when event_date > previous_as_at() then 'new'
        when left_out is null and is_derived and is_redefined then 'definition or mapping changed'
        -- Nothing says that it is older than the earlier run.
        when left_out is null and event_date is null and as_at() > previous_as_at() then 'new'
        when left_out is null then 'recorded late'
        when kind = 'under_age' and birthday(birth_date, years) between previous_as_at() + 1 and as_at() then 'new'
        when is_redefined then 'definition or mapping changed'
        when as_at() > previous_as_at() then coalesce(if_joined, 'corrected')
        else 'corrected'
    end as reason
from known
