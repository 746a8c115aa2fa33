-- The posts of the establishment, and who held each from when until when, as an employee or from an agency.
-- One row per post and holder; a post that nobody holds is vacant.
with posts as (
    select *
    from canonical.workforce_posts
    where coalesce(start_date <= as_at(), false)
    qualify
        post_id is null
        or row_number() over (
            partition by post_id, worker_id, start_date order by end_date desc nulls first, source_line
        ) = 1
)

select
    posts.post_id,
    posts.team_id,
    team_services.service,
    posts.worker_id,
    posts.role,
    posts.grade,
    coalesce(posts.full_time_equivalent, worker_details.full_time_equivalent) as full_time_equivalent,
    case
        when posts.worker_id is null then 'Vacant'
        when regexp_matches(posts.employment_type, 'agency|locum', 'i') then 'Agency'
        when posts.employment_type is null and worker_details.is_agency_worker = 'yes' then 'Agency'
        else 'Employed'
    end as employment,
    posts.covers_for_id,
    posts.start_date,
    known_by_then(posts.end_date) as end_date,
    posts.source_line
from posts
left join facts.worker_details on posts.worker_id = worker_details.worker_key
left join facts.team_services on posts.team_id = team_services.team_id
