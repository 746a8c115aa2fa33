-- every id of another record is the id of one
select 'assessment' as link, cina_referral_id as id from ssd_cin_assessments
where cina_referral_id not in (select cine_referral_id from ssd_cin_episodes)
union all
select 'factors', cinf_assessment_id from ssd_assessment_factors
where cinf_assessment_id not in (select cina_assessment_id from ssd_cin_assessments)
union all
select 'enquiry', s47e_referral_id from ssd_s47_enquiry
where s47e_referral_id not in (select cine_referral_id from ssd_cin_episodes)
union all
select 'conference', icpc_s47_enquiry_id from ssd_initial_cp_conference
where icpc_s47_enquiry_id not in (select s47e_s47_enquiry_id from ssd_s47_enquiry)
union all
select 'conference plan', icpc_cp_plan_id from ssd_initial_cp_conference
where icpc_cp_plan_id not in (select cppl_cp_plan_id from ssd_cp_plans)
union all
select 'plan', cppl_icpc_id from ssd_cp_plans
where cppl_icpc_id not in (select icpc_icpc_id from ssd_initial_cp_conference)
union all
select 'episode placement', clae_cla_placement_id from ssd_cla_episodes
where clae_cla_placement_id not in (select clap_cla_placement_id from ssd_cla_placement)
union all
select 'episode referral', clae_referral_id from ssd_cla_episodes
where clae_referral_id not in (select cine_referral_id from ssd_cin_episodes)
union all
select 'worker', invo_professional_id from ssd_involvements
where invo_professional_id not in (select prof_professional_id from ssd_professionals)
union all
select 'team', invo_professional_team from ssd_involvements
where invo_professional_team not in (select dept_team_id from ssd_department)
union all
select 'referral worker', cine_referral_worker_id from ssd_cin_episodes
where cine_referral_worker_id not in (select prof_professional_id from ssd_professionals)
union all
select 'postcode', clap_cla_placement_postcode from ssd_cla_placement
where clap_cla_placement_postcode not in (select postcode from placement_authorities)
union all
select 'adoptive family', family_id from adoptive_families
where family_id not in (select family_id from adopters)
union all
select 'adopted child', child_id from adoptive_families
where child_id not in (select perm_person_id from ssd_permanence)
