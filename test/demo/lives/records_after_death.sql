-- nobody is visited, referred or in care after their death
select pers_person_id
from ssd_person
inner join ssd_cin_episodes on cine_person_id = pers_person_id
where day_of(cine_referral_date) > day_of(pers_death_date) or (pers_death_date is not null and cine_close_date is null)
union all
select pers_person_id
from ssd_person
inner join ssd_cla_episodes on clae_person_id = pers_person_id
where pers_death_date is not null and clae_cla_episode_ceased_date is null
