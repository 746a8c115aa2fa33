-- within a period of care each episode begins the day that the one before it ends, with X1
select clae_cla_episode_id
from ssd_cla_episodes
window periods as (partition by clae_cla_id order by day_of(clae_cla_episode_start_date))
qualify row_number() over periods > 1 and (
    day_of(clae_cla_episode_start_date) is distinct from lag(day_of(clae_cla_episode_ceased_date)) over periods
    or lag(clae_cla_episode_ceased_reason) over periods is distinct from 'X1'
    or clae_cla_episode_start_reason = 'S'
)
