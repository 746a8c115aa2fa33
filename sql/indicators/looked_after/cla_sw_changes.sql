-- Children looked after at the end of each day, and how many social workers each was allocated to in the months before, the time
-- before care included.
-- One row per child looked after and day.

-- Some exports have no roles: every worker counts there, and nobody whose role was not recognised.
with allocations as (
    select involvements.child_id, involvements.worker_id, involvements.start_date, involvements.end_date
    from canonical.involvements
    semi join facts.care_periods on involvements.child_id = care_periods.child_id
    where
        worker_id is not null
        and (role_code = parameter('role') or (role_code is null and role_raw is null))
        and not list_contains(string_split(replace(upper(parameter('left_out')), ' ', ''), ','), worker_id)
),

-- An allocation that was open on the first day of the window counts, and a worker who comes back counts once.
counts as (
    select
        looked_after.day,
        looked_after.child_id,
        count(distinct allocations.worker_id)::integer as worker_count
    from cohorts.children_looked_after as looked_after
    inner join allocations
        on
            looked_after.child_id = allocations.child_id
            and allocations.start_date <= looked_after.day
            and coalesce(
                allocations.end_date > months_before(looked_after.day, parameter('window_months')::integer) + 1, true
            )
    group by looked_after.day, looked_after.child_id
)

select
    looked_after.day as event_date,
    looked_after.child_id,
    coalesce(looked_after.care_period_id, looked_after.latest_care_episode_id) as record_id,
    coalesce(counts.worker_count >= parameter('workers')::integer, false)::integer as numerator,
    1 as denominator,
    looked_after.reviewing_officer,
    looked_after.unaccompanied,
    looked_after.legal_status,
    looked_after.placement_type,
    looked_after.placement_provider,
    case
        when counts.worker_count >= 4 then '4 or more'
        else coalesce(counts.worker_count, 0)::varchar
    end as workers_had,
    coalesce(counts.worker_count, 0) as worker_count,
    looked_after.start_date
from cohorts.children_looked_after as looked_after
left join counts on looked_after.day = counts.day and looked_after.child_id = counts.child_id
