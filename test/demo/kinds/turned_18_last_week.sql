-- young people who turned 18 last week and were in care until then
select pers_person_id from ssd_person
inner join ssd_cla_episodes
    on clae_person_id = pers_person_id and day_of(clae_cla_episode_ceased_date) = day_of(pers_dob) + to_years(18)
where day_of(pers_dob) between date '2008-03-24' and date '2008-03-31'
