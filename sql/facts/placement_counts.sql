-- How many placements a child had in the twelve months before the as-at date, the current one included.
-- One row per child who had any.
select
    child_id,
    -- A child in care is always placed somewhere, so it is never below 1.
    greatest(
        case
            when reading('list_8_temporary_placements') = 'counted' then count(distinct stay_number)
            else count(distinct spell_number) filter (where is_counted)
        end,
        1
    )::integer as placement_count
from facts.placements
where coalesce(end_date > window_start(12), true)
group by child_id
