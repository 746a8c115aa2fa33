-- records of many kinds on the edges of the windows: every edge has some
with days as (
    select day_of(cont_contact_date) as day from ssd_contacts
    union all select day_of(cine_referral_date) from ssd_cin_episodes
    union all select day_of(cine_close_date) from ssd_cin_episodes
    union all select day_of(cppl_cp_plan_start_date) from ssd_cp_plans
    union all select day_of(clae_cla_episode_start_date) from ssd_cla_episodes
)

select 'all edges'
from days
having count(*) filter (where day = date '2026-03-31') > 0
    and count(*) filter (where day = date '2025-09-30') > 0
    and count(*) filter (where day = date '2025-10-01') > 0
    and count(*) filter (where day = date '2025-03-31') > 0
    and count(*) filter (where day = date '2025-04-01') > 0
