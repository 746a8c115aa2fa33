-- nothing ends before it begins
select 'referral' as what, cine_referral_id as id from ssd_cin_episodes
where day_of(cine_close_date) < day_of(cine_referral_date)
union all
select 'assessment', cina_assessment_id from ssd_cin_assessments
where day_of(cina_assessment_auth_date) < day_of(cina_assessment_start_date)
union all
select 'enquiry', s47e_s47_enquiry_id from ssd_s47_enquiry
where day_of(s47e_s47_end_date) < day_of(s47e_s47_start_date)
union all
select 'need plan', cinp_cin_plan_id from ssd_cin_plans
where day_of(cinp_cin_plan_end_date) < day_of(cinp_cin_plan_start_date)
union all
select 'protection plan', cppl_cp_plan_id from ssd_cp_plans
where day_of(cppl_cp_plan_end_date) < day_of(cppl_cp_plan_start_date)
union all
select 'involvement', invo_involvements_id from ssd_involvements
where day_of(invo_involvement_end_date) < day_of(invo_involvement_start_date)
union all
select 'address', addr_table_id from ssd_address
where day_of(addr_address_end_date) < day_of(addr_address_start_date)
union all
select 'early help', earl_episode_id from ssd_early_help_episodes
where day_of(earl_episode_end_date) < day_of(earl_episode_start_date)
