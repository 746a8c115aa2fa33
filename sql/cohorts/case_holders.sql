-- The workers who hold children's cases at the end of each day, with what they hold, the hours they work and the most cases that
-- the council would have one full-time worker in their role hold.
-- One row per worker and day.
with workloads as (
    select
        day,
        worker_id,
        min(team_id) as team_id,
        count(*) as cases_held,
        count(*) filter (where status = 'Looked after') as looked_after,
        count(*) filter (where status = 'Child protection plan') as on_protection_plans,
        count(*) filter (where status = 'Child in need plan') as on_need_plans,
        count(*) filter (where status = 'In need, without a plan') as without_plan,
        count(*) filter (where status = 'No open referral, plan or care') as without_open_work
    from cohorts.held_cases
    group by day, worker_id
),

held_posts as (
    select day, worker_id, role, grade, employment, full_time_equivalent
    from cohorts.posts
    where worker_id is not null
    qualify row_number() over (
        partition by day, worker_id order by full_time_equivalent desc nulls last, start_date desc, post_id
    ) = 1
),

workers as (
    select
        workloads.*,
        team_services.service,
        coalesce(worker_details.job_title, held_posts.role) as role,
        held_posts.grade,
        case
            when worker_details.is_agency_worker = 'yes' or held_posts.employment = 'Agency' then 'Agency'
            when worker_details.is_agency_worker = 'no' or held_posts.employment = 'Employed' then 'Employed'
        end as employment,
        -- Nought hours are hours that nobody recorded.
        nullif(coalesce(worker_details.full_time_equivalent, held_posts.full_time_equivalent), 0)
            as full_time_equivalent,
        coalesce(worker_details.is_social_worker, true) as is_social_worker
    from workloads
    left join facts.worker_details on workloads.worker_id = worker_details.worker_key
    left join held_posts on workloads.day = held_posts.day and workloads.worker_id = held_posts.worker_id
    left join facts.team_services on workloads.team_id = team_services.team_id
),

-- A limit for one type of case says nothing of them all.
policies as (
    select lower(trim(role)) as role, team_id, maximum_cases, coalesce(start_date, date '0001-01-01') as start_date
    from canonical.caseload_policies
    where role is not null and maximum_cases is not null and coalesce(lower(case_type) = 'all', true)
),

-- A team's own limit comes before that of the role.
limits as (
    select workers.day, workers.worker_id, policies.maximum_cases
    from workers
    inner join policies
        on
            lower(trim(workers.role)) = policies.role
            and workers.day >= policies.start_date
            and coalesce(policies.team_id = workers.team_id, policies.team_id is null)
    qualify row_number() over (
        partition by workers.day, workers.worker_id
        order by (policies.team_id is null)::integer, policies.start_date desc, policies.maximum_cases
    ) = 1
)

select workers.*, limits.maximum_cases
from workers
left join limits on workers.day = limits.day and workers.worker_id = limits.worker_id
