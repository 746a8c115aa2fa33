-- something open of every kind
select 'all open'
where exists (select 1 from ssd_cin_episodes where cine_close_date is null)
    and exists (select 1 from ssd_cin_assessments where cina_assessment_auth_date is null)
    and exists (select 1 from ssd_s47_enquiry where s47e_s47_end_date is null)
    and exists (select 1 from ssd_cp_plans where cppl_cp_plan_end_date is null)
    and exists (select 1 from ssd_cin_plans where cinp_cin_plan_end_date is null)
    and exists (select 1 from ssd_cla_episodes where clae_cla_episode_ceased_date is null)
    and exists (select 1 from ssd_cla_placement where clap_cla_placement_end_date is null)
    and exists (select 1 from ssd_legal_status where lega_legal_status_end_date is null)
    and exists (select 1 from ssd_early_help_episodes where earl_episode_end_date is null)
    and exists (select 1 from early_help_assessments where completed_date is null)
    and exists (select 1 from ssd_involvements where invo_involvement_end_date is null)
