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
union all
select 'core group', plan_id from core_groups
where plan_id not in (select cppl_cp_plan_id from ssd_cp_plans)
union all
select 'need review', plan_id from child_in_need_reviews
where plan_id not in (select cinp_cin_plan_id from ssd_cin_plans)
union all
select 'private fostering visit', arrangement_id from private_fostering_visits
where arrangement_id not in (select arrangement_id from private_fostering_arrangements)
union all
select 'exploitation review', exploitation_risk_id from exploitation_reviews
where exploitation_risk_id not in (select exploitation_risk_id from exploitation_risks)
union all
select 'planned audit', audit_id from planned_audits
where audit_id not in (select audit_id from case_audits)
union all
select 'request for health', care_period_id from health_assessment_requests
where care_period_id not in (select clae_cla_id from ssd_cla_episodes)
union all
select 'complaint team', team_id from complaints
where team_id not in (select dept_team_id from ssd_department)
union all
select 'early help worker', worker_id from early_help_requests
where worker_id not in (select prof_professional_id from ssd_professionals)
union all
select 'absent worker', worker_id from worker_absences
where worker_id not in (select prof_professional_id from ssd_professionals)
union all
select 'suspension school', school_urn from suspensions
where school_urn not in (select school_urn from school_enrolments)
union all
select 'recorded visit', record_id from recording_times
where record_type = 'visit'
    and record_id not in (select cinv_cin_visit_id from ssd_cin_visits)
    and record_id not in (select cppv_cp_visit_id from ssd_cp_visits)
    and record_id not in (select clav_cla_visit_id from ssd_cla_visits)
union all
select 'recorded review', record_id from recording_times
where record_type = 'review'
    and record_id not in (select review_id from child_in_need_reviews)
    and record_id not in (select cppr_cp_review_id from ssd_cp_reviews)
    and record_id not in (select clar_cla_review_id from ssd_cla_reviews)
union all
select 'recorded assessment', record_id from recording_times
where record_type = 'assessment'
    and record_id not in (select cina_assessment_id from ssd_cin_assessments)
