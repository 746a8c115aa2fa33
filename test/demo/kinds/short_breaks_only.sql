-- children whose only care is short breaks
select lega_person_id from ssd_legal_status
inner join ssd_cla_episodes on clae_person_id = lega_person_id
group by lega_person_id
having bool_and(lega_legal_status in ('V3', 'V4'))
