-- only young people eligible or qualifying are still in care, and everyone eligible is or lately was
select clea_person_id
from ssd_care_leavers
left join (
    select clae_person_id, bool_or(clae_cla_episode_ceased_date is null) as is_in_care
    from ssd_cla_episodes
    group by clae_person_id
) as care on clae_person_id = clea_person_id
where (is_in_care and clea_care_leaver_eligibility in ('Relevant', 'Former Relevant'))
    or (is_in_care is null and clea_care_leaver_eligibility = 'Eligible')
