-- The cases behind the figures that are compared, with the child that each belongs to now and the id that its record has now.
-- One row per measure, window, class, child, record and team.
with renamed as (
    select owner, old_record_id, min(record_id) as record_id
    from movements.renamed_records
    group by owner, old_record_id
),

placed as (
    select
        windows.indicator_id,
        windows.time,
        windows.side,
        kept_cases.category,
        coalesce(merged_ids.kept_id, kept_cases.child_id, '') as owner,
        -- The record of a measure of children can be the child; and a care leaver's record gives way to the next one.
        case
            when kept_cases.record_id = kept_cases.child_id or windows.area = 'care_leavers'
                then coalesce(merged_ids.kept_id, kept_cases.child_id, '')
            else coalesce(kept_cases.record_id, '')
        end as record_id,
        kept_cases.team_name,
        kept_cases.event_date,
        kept_cases.numerator,
        kept_cases.denominator
    from movements.kept_cases
    inner join movements.windows
        on
            kept_cases.side = windows.side
            and kept_cases.indicator_id = windows.indicator_id
            and case windows.basis
                when 'over_period' then kept_cases.event_date between windows.interval_start and windows.interval_end
                when 'as_at' then kept_cases.event_date = windows.interval_end
                when 'per_interval'
                    then
                        kept_cases.interval_type = windows.interval_type
                        and kept_cases.interval_end = windows.interval_end
            end
    left join movements.merged_ids on kept_cases.child_id = merged_ids.old_id
)

select
    placed.indicator_id,
    placed.time,
    placed.category,
    placed.owner,
    coalesce(renamed.record_id, placed.record_id) as record_id,
    placed.team_name,
    max(placed.event_date) as event_date,
    sum(placed.numerator) as numerator,
    sum(placed.denominator) as denominator
from placed
left join renamed
    on placed.side = 'then' and placed.owner = renamed.owner and placed.record_id = renamed.old_record_id
group by all
