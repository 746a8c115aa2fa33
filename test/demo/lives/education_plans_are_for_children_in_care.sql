-- an education plan is made, and health is asked for an assessment, while the child is in care
select personal_education_plan_id
from personal_education_plans
where not exists (
    select 1 from ssd_cla_episodes
    where clae_person_id = child_id
        and day_of(plan_date) >= day_of(clae_cla_episode_start_date)
        and day_of(plan_date) <= coalesce(day_of(clae_cla_episode_ceased_date), date '2999-01-01')
)
union all
select request_id
from health_assessment_requests
where not exists (
    select 1 from ssd_cla_episodes
    where clae_cla_id = care_period_id and clae_person_id = child_id
        and day_of(request_date) >= day_of(clae_cla_episode_start_date)
        and day_of(request_date) <= coalesce(day_of(clae_cla_episode_ceased_date), date '2999-01-01')
)
