-- a worker is absent only while holding a post, and once at a time
select absence_id
from worker_absences as absences
where not exists (
    select 1 from workforce_posts as posts
    where posts.worker_id = absences.worker_id
        and day_of(absences.start_date) >= day_of(posts.start_date)
        and coalesce(day_of(absences.end_date), date '2026-03-31') <= coalesce(day_of(posts.end_date), date '2999-01-01')
)
union all
select earlier.absence_id
from worker_absences as earlier
inner join worker_absences as later
    on later.worker_id = earlier.worker_id and later.absence_id <> earlier.absence_id
    and day_of(later.start_date) between day_of(earlier.start_date) and coalesce(day_of(earlier.end_date), date '2999-01-01')
