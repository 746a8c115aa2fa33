-- The waits for a visit in each private fostering arrangement: from the day that the authority knew of it, and from each
-- visit, until the next.
-- One row per arrangement and day that a wait began; the last has no visit at its end.
with arrangements as (
    select
        arrangement_id,
        child_id,
        coalesce(notification_date, start_date) as began_on,
        known_by_then(end_date) as end_date
    from canonical.private_fostering_arrangements
    where coalesce(notification_date, start_date) <= as_at()
    qualify
        arrangement_id is null
        or row_number() over (partition by arrangement_id, child_id order by began_on, source_line) = 1
),

visits as (
    select distinct
        arrangements.arrangement_id,
        arrangements.child_id,
        visits.visit_date
    from canonical.private_fostering_visits as visits
    inner join arrangements
        on visits.arrangement_id = arrangements.arrangement_id and visits.child_id = arrangements.child_id
    where visits.visit_date between arrangements.began_on and as_at()
),

beginnings as (
    select arrangements.*, arrangements.began_on as from_date, true as is_first
    from arrangements
    union all
    select arrangements.*, visits.visit_date, false
    from arrangements
    inner join visits
        on arrangements.arrangement_id = visits.arrangement_id and arrangements.child_id = visits.child_id
)

select
    *,
    coalesce(from_date < months_after(began_on, 12), false) as is_in_first_year,
    lead(from_date) over (
        partition by arrangement_id, child_id, began_on order by from_date, is_first desc
    ) as next_visit_date
from beginnings
