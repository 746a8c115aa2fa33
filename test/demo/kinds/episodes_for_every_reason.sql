-- episodes of care that began for each reason
select 'all reasons' from ssd_cla_episodes having count(distinct clae_cla_episode_start_reason) = 6
