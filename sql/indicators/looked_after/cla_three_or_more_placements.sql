-- Children looked after at the end of each day, and how many placements each had in the months before.
-- One row per child looked after and day.

-- A placement that was open on the first day of the window counts.
with counts as (
    select
        looked_after.day,
        looked_after.child_id,
        count(distinct placements.spell_number)::integer as placement_count
    from cohorts.children_looked_after as looked_after
    inner join facts.placements
        on
            looked_after.child_id = placements.child_id
            and placements.start_date <= looked_after.day
            and coalesce(
                placements.end_date > months_before(looked_after.day, parameter('window_months')::integer) + 1, true
            )
    where placements.is_counted
    group by looked_after.day, looked_after.child_id
)

select
    looked_after.day as event_date,
    looked_after.child_id,
    looked_after.placement_id as record_id,
    coalesce(counts.placement_count >= parameter('placements')::integer, false)::integer as numerator,
    1 as denominator,
    looked_after.reviewing_officer,
    looked_after.unaccompanied,
    looked_after.legal_status,
    looked_after.placement_type,
    looked_after.placement_provider,
    case
        when counts.placement_count >= 4 then '4 or more'
        else counts.placement_count::varchar
    end as placements_had,
    placement_change_reason.label as move_reason,
    counts.placement_count,
    looked_after.with_carers_since,
    looked_after.start_date
from cohorts.children_looked_after as looked_after
left join counts on looked_after.day = counts.day and looked_after.child_id = counts.child_id
left join codelists.placement_change_reason on looked_after.move_reason_code = placement_change_reason.code
