-- on the first day of every episode of care the child has exactly one legal status in force
select clae_cla_episode_id
from ssd_cla_episodes
left join ssd_legal_status
    on lega_person_id = clae_person_id
    and lega_legal_status_id not like '%LX%'
    and day_of(lega_legal_status_start_date) <= day_of(clae_cla_episode_start_date)
    and coalesce(day_of(lega_legal_status_end_date), date '2999-01-01') > day_of(clae_cla_episode_start_date)
group by clae_cla_episode_id, clae_person_id
having count(lega_legal_status_id) <> 1
