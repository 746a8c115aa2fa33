-- Social work posts that somebody holds at the end of each day, and whether through an agency, in full-time posts.
-- One row per post and holder.
select
    day as event_date,
    null::varchar as child_id,
    post_id as record_id,
    case when employment = 'Agency' then coalesce(full_time_equivalent, 0) else 0 end as numerator,
    coalesce(full_time_equivalent, 0) as denominator,
    team_id,
    worker_id,
    service,
    role,
    grade,
    full_time_equivalent,
    start_date,
    (day - start_date)::integer as days_in_post,
    case when covers_for_id is not null then 'Yes' else 'No' end as covers_for_somebody
from cohorts.posts
where employment in ('Agency', 'Employed') and regexp_matches(role, parameter('roles'), 'i')
