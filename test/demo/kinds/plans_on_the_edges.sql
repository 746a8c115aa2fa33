-- plans and periods of care that begin or end on an edge of a window
with days as (
    select day_of(cppl_cp_plan_start_date) as day from ssd_cp_plans
    union all select day_of(cppl_cp_plan_end_date) from ssd_cp_plans
    union all select day_of(clae_cla_episode_start_date) from ssd_cla_episodes
    union all select day_of(clae_cla_episode_ceased_date) from ssd_cla_episodes
)

select day from days where day in ('2026-03-31', '2025-09-30', '2025-10-01', '2025-03-31')
