-- Rows of the two runs that stand for one record, by what this pass looks at, among those not paired before.
-- One row per pair. Of rows that look alike the first goes with the first, and so on.
with candidates as (
    select
        unpaired_rows.*,
        case when getvariable('pass') in ('record and content', 'record') then unpaired_rows.record_id end as same_record_id,
        case when getvariable('pass') in ('record and content', 'content') then unpaired_rows.content end as same_content,
        case when getvariable('pass') = 'event' then unpaired_rows.event_date end as same_event_date
    from changes.unpaired_rows
    inner join changes.lists on unpaired_rows.list = lists.list
    left join changes.left_out_instead
        on
            unpaired_rows.side = left_out_instead.side
            and unpaired_rows.list = left_out_instead.list
            and unpaired_rows.row_number = left_out_instead.row_number
    where
        case getvariable('pass')
            when 'record and content' then unpaired_rows.record_id is not null
            when 'record' then unpaired_rows.record_id is not null
            when 'content' then true
            -- A record that the other run knew by its id has not been given another.
            when 'event'
                then
                    unpaired_rows.event_date is not null
                    and unpaired_rows.owner <> ''
                    and left_out_instead.list is null
            when 'child' then lists.is_one_row_per_child and unpaired_rows.owner <> '' and unpaired_rows.rows_of_owner = 1
        end
),

numbered as (
    select
        *,
        row_number() over (
            partition by side, list, owner, same_record_id, same_content, same_event_date
            order by event_date, end_date, child_id is distinct from owner, row_number
        ) as position
    from candidates
)

select
    before.list,
    before.row_number as previous_row_number,
    after.row_number,
    getvariable('pass') = 'child' as is_other_record
from numbered as before
inner join numbered as after
    on
        before.list = after.list
        and before.owner = after.owner
        and before.same_record_id is not distinct from after.same_record_id
        and before.same_content is not distinct from after.same_content
        and before.same_event_date is not distinct from after.same_event_date
        and before.position = after.position
where before.side = 'then' and after.side = 'now'
order by before.list, after.row_number
