-- brothers and sisters referred on one day, and a child contacted about twice on one day
select 'both'
where exists (
    select 1 from ssd_cin_episodes
    inner join ssd_family on fami_person_id = cine_person_id
    group by fami_family_id, cine_referral_date
    having count(*) > 2
) and exists (
    select 1 from ssd_contacts group by cont_person_id, cont_contact_date having count(*) > 1
)
