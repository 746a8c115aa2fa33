-- nothing has happened after the as-at date
select 'contact' as what, max(day_of(cont_contact_date)) as latest from ssd_contacts
having latest > date '2026-03-31'
union all
select 'referral', max(day_of(cine_referral_date)) as latest from ssd_cin_episodes
having latest > date '2026-03-31'
union all
select 'closing', max(day_of(cine_close_date)) as latest from ssd_cin_episodes
having latest > date '2026-03-31'
union all
select 'authorisation', max(day_of(cina_assessment_auth_date)) as latest from ssd_cin_assessments
having latest > date '2026-03-31'
union all
select 'plan end', max(day_of(cppl_cp_plan_end_date)) as latest from ssd_cp_plans
having latest > date '2026-03-31'
union all
select 'visit', max(day_of(clav_cla_visit_date)) as latest from ssd_cla_visits
having latest > date '2026-03-31'
union all
select 'placement end', max(day_of(clap_cla_placement_end_date)) as latest from ssd_cla_placement
having latest > date '2026-03-31'
union all
select 'involvement end', max(day_of(invo_involvement_end_date)) as latest from ssd_involvements
having latest > date '2026-03-31'
union all
select 'adopter order', max(day_of(order_date)) as latest from adopters
having latest > date '2026-03-31'
union all
select 'birth', max(day_of(pers_dob)) as latest from ssd_person
having latest > date '2026-03-31'
