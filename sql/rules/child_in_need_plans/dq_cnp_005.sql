-- A child on a child in need plan was not seen in the days allowed (a), or was never seen (b). Nobody can see a child
-- who is not born, so until then any visit counts.
-- One row per child whose oldest open plan is older than that.
with open_plans as (
    select *
    from canonical.child_in_need_plans
    where
        child_id is not null
        and is_open(start_date, end_date)
        and start_date < as_at() - threshold('days')::integer
    qualify row_number() over (partition by child_id order by start_date, plan_id, source_file, source_line) = 1
),

births as (
    select open_plans.child_id, child_profiles.birth_date, child_profiles.is_unborn
    from open_plans
    left join facts.child_profiles on open_plans.child_id = child_profiles.child_id
),

last_seen as (
    select visits.child_id, max(visits.visit_date) as last_seen_date
    from facts.visits
    inner join births on visits.child_id = births.child_id
    where visits.is_seen = 'yes' or births.is_unborn or visits.visit_date < births.birth_date
    group by visits.child_id
)

select
    case when last_seen.last_seen_date is null then 'b' else 'a' end as part,
    open_plans.child_id,
    coalesce(open_plans.plan_id, open_plans.start_date::varchar) as record_id,
    open_plans.source_file,
    open_plans.source_line,
    open_plans.start_date,
    last_seen.last_seen_date
from open_plans
left join last_seen on open_plans.child_id = last_seen.child_id
where coalesce(last_seen.last_seen_date < as_at() - threshold('days')::integer, true)
order by open_plans.child_id, record_id
