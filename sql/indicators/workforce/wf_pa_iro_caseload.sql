-- Young people with a personal adviser, and children looked after with an independent reviewing officer, at the end of each day;
-- and the full-time posts of those advisers and officers.
-- One row per young person and role, with a numerator, and one per worker and role, with a denominator.
with involvements as (
    select
        days.day,
        involvements.child_id,
        involvements.role_code,
        coalesce(worker_details.worker_id, involvements.worker_id) as worker_id,
        involvements.team_id,
        involvements.start_date
    from canonical.involvements
    inner join intervals.days on is_open_on(involvements.start_date, involvements.end_date, days.day)
    left join facts.worker_details on involvements.worker_id = worker_details.worker_key
    where
        involvements.role_code in ('personal_adviser', 'reviewing_officer')
        and involvements.child_id is not null
        and involvements.worker_id is not null
    qualify row_number() over (
        partition by days.day, involvements.child_id, involvements.role_code
        order by involvements.start_date desc, involvements.involvement_id desc nulls last, involvements.source_line
    ) = 1
),

-- A reviewing officer who is still named after a child left care has no more to review.
held_cases as (
    select
        involvements.*,
        case involvements.role_code
            when 'personal_adviser' then 'Personal adviser'
            else 'Independent reviewing officer'
        end as role
    from involvements
    left join cohorts.children_looked_after
        on
            involvements.day = children_looked_after.day
            and involvements.child_id = children_looked_after.child_id
    where involvements.role_code = 'personal_adviser' or children_looked_after.child_id is not null
),

workloads as (
    select
        held_cases.day,
        held_cases.worker_id,
        held_cases.role_code,
        held_cases.role,
        mode(held_cases.team_id order by held_cases.team_id) as team_id,
        count(*)::integer as cases_held
    from held_cases
    group by all
),

holders as (
    select
        workloads.*,
        nullif(coalesce(worker_details.full_time_equivalent, posts.full_time_equivalent), 0) as full_time_equivalent
    from workloads
    left join facts.worker_details on workloads.worker_id = worker_details.worker_key
    left join (
        select day, worker_id, max(full_time_equivalent) as full_time_equivalent
        from cohorts.posts
        where worker_id is not null
        group by day, worker_id
    ) as posts on workloads.day = posts.day and workloads.worker_id = posts.worker_id
),

cases as (
    select
        held_cases.day,
        held_cases.child_id,
        held_cases.child_id as record_id,
        (holders.full_time_equivalent is not null or parameter('count_cases_without_hours')::boolean)::integer
            as case_count,
        0 as full_time_posts,
        holders.team_id,
        held_cases.worker_id,
        held_cases.role_code,
        held_cases.role,
        held_cases.start_date as allocated_date,
        null as cases_held,
        null as full_time_equivalent
    from held_cases
    inner join holders
        on
            held_cases.day = holders.day
            and held_cases.worker_id = holders.worker_id
            and held_cases.role_code = holders.role_code
    union all
    select
        day,
        null,
        worker_id,
        0,
        coalesce(full_time_equivalent, 0),
        team_id,
        worker_id,
        role_code,
        role,
        null,
        cases_held,
        full_time_equivalent
    from holders
)

select
    day as event_date,
    child_id,
    record_id,
    case_count as numerator,
    full_time_posts as denominator,
    team_id,
    worker_id,
    role,
    allocated_date,
    cases_held,
    full_time_equivalent,
    round(cases_held / full_time_equivalent, 1) as caseload,
    case when role_code = 'personal_adviser' then case_count else 0 end as adviser_cases,
    case when role_code = 'personal_adviser' then full_time_posts else 0 end as adviser_posts,
    case when role_code = 'reviewing_officer' then case_count else 0 end as officer_cases,
    case when role_code = 'reviewing_officer' then full_time_posts else 0 end as officer_posts
from cases
