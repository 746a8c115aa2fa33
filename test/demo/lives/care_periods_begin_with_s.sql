-- a period of care begins with reason S and never ends with X1
select clae_cla_id
from ssd_cla_episodes
group by clae_cla_id
having arg_min(clae_cla_episode_start_reason, day_of(clae_cla_episode_start_date)) <> 'S'
    or arg_max(coalesce(clae_cla_episode_ceased_reason, ''), day_of(clae_cla_episode_start_date)) = 'X1'
