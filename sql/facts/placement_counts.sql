-- How many placements a child had in the twelve months before the as-at date, the current one included.
-- One row per child who had any.

-- A move with the same carers (T, U) is no change of placement; nor is adoption by the foster carers (A3, A5).
with same_carers as (
    select distinct child_id, placement_id, start_date
    from canonical.care_episodes
    where start_reason_code in ('T', 'U')
),

-- Hospital stays, holidays and other temporary moves (T0 to T4) are no change of placement, nor is a placement of less
-- than a day.
placements as (
    select
        placements.*,
        same_carers.child_id is not null
        or coalesce(placement_type_code in ('A3', 'A5'), false) as is_with_same_carers,
        coalesce(end_date > placements.start_date, true)
        and (
            reading('list_8_temporary_placements') = 'counted'
            or coalesce(placement_type_code not in ('T0', 'T1', 'T2', 'T3', 'T4'), true)
        ) as is_counted
    from canonical.placements
    left join same_carers
        on
            placements.child_id = same_carers.child_id
            and placements.placement_id = same_carers.placement_id
            and placements.start_date = same_carers.start_date
    where
        placements.child_id is not null
        and placements.start_date <= as_at()
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
                (is_with_same_carers or lag(change_reason_code) over by_child = 'PLACE')
                and lag(end_date) over by_child >= start_date,
                false
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
