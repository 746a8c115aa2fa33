-- Social work posts at the end of each day, vacant or held by an employee, in full-time posts.
-- One row per vacant post, and one per post and employee who holds it.
with social_work_posts as (
    select *
    from cohorts.posts
    where regexp_matches(role, parameter('roles'), 'i')
),

vacancies_listed as (
    select day, team_id, count(*) as vacancies
    from social_work_posts
    where employment = 'Vacant'
    group by day, team_id
),

-- Who stands in for somebody, or in one of the vacant posts listed for the team, adds no vacancy.
agency_posts as (
    select
        posts.*,
        row_number() over (
            partition by posts.day, posts.team_id order by posts.start_date, posts.post_id, posts.worker_id
        ) > coalesce(vacancies_listed.vacancies, 0) as is_vacant
    from social_work_posts as posts
    left join vacancies_listed
        on posts.day = vacancies_listed.day and posts.team_id is not distinct from vacancies_listed.team_id
    where posts.employment = 'Agency' and posts.covers_for_id is null
),

counted_posts as (
    select *, employment = 'Vacant' as is_vacant
    from social_work_posts
    where employment in ('Vacant', 'Employed')
    union all
    select *
    from agency_posts
    where is_vacant and parameter('agency_posts_are_vacant')::boolean
)

select
    day as event_date,
    null::varchar as child_id,
    post_id as record_id,
    case when is_vacant then coalesce(full_time_equivalent, 0) else 0 end as numerator,
    coalesce(full_time_equivalent, 0) as denominator,
    team_id,
    worker_id,
    service,
    role,
    grade,
    case
        when employment = 'Vacant' then 'Vacant'
        when is_vacant then 'Covered by an agency worker'
        else 'Held by an employee'
    end as post_state,
    full_time_equivalent,
    start_date,
    case when is_vacant then (day - start_date)::integer end as days_vacant
from counted_posts
