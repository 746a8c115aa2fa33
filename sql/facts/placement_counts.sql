-- How many placements a child had in the twelve months before the as-at date, the current one included.
-- One row per child who had any.

-- Hospital stays, holidays and other temporary moves (T0 to T4) are no change of placement, nor is a placement of less
-- than a day.
with placements as (
    select
        *,
        coalesce(end_date > start_date, true)
        and (
            reading('list_8_temporary_placements') = 'counted'
            or coalesce(placement_type_code not in ('T0', 'T1', 'T2', 'T3', 'T4'), true)
        ) as is_counted
    from canonical.placements
    where
        child_id is not null
        and start_date <= as_at()
        and coalesce(end_date > window_start(12), true)
),

-- The same placement can come in several rows, and a change of its status alone (PLACE) begins a new one on paper only.
moves as (
    select
        child_id,
        is_counted
        and row_number() over by_child > 1
        and (
            coalesce(placement_id = lag(placement_id) over by_child, false)
            or coalesce(
                lag(change_reason_code) over by_child = 'PLACE' and lag(end_date) over by_child >= start_date, false
            )
        ) as is_same_placement,
        is_counted
    from placements
    window by_child as (
        partition by child_id, is_counted order by start_date, end_date nulls last, placement_id, source_line
    )
)

select
    child_id,
    -- A child in care is always placed somewhere, so it is never below 1.
    greatest(count(*) filter (where is_counted and not is_same_placement), 1)::integer as placement_count
from moves
group by child_id
