-- unaccompanied asylum-seeking children in care
select immi_person_id from ssd_immigration_status
inner join ssd_cla_episodes on clae_person_id = immi_person_id and clae_cla_episode_ceased_date is null
where immi_immigration_status = 'UASC'
