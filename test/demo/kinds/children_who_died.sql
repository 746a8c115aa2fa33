-- children who died
select pers_person_id from ssd_person where pers_death_date is not null
