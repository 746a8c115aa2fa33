-- the key of each file tells its rows apart
select 'ssd_person' as file from ssd_person group by pers_person_id having count(*) > 1
union all
select 'ssd_contacts' from ssd_contacts group by cont_contact_id, cont_person_id having count(*) > 1
union all
select 'ssd_cin_episodes' from ssd_cin_episodes group by cine_referral_id having count(*) > 1
union all
select 'ssd_cin_assessments' from ssd_cin_assessments group by cina_assessment_id, cina_person_id having count(*) > 1
union all
select 'ssd_s47_enquiry' from ssd_s47_enquiry group by s47e_s47_enquiry_id, s47e_person_id having count(*) > 1
union all
select 'ssd_cp_plans' from ssd_cp_plans group by cppl_cp_plan_id having count(*) > 1
union all
select 'ssd_cp_reviews' from ssd_cp_reviews group by cppr_cp_review_id having count(*) > 1
union all
select 'ssd_cp_visits' from ssd_cp_visits group by cppv_cp_visit_id having count(*) > 1
union all
select 'ssd_cin_visits' from ssd_cin_visits group by cinv_cin_visit_id having count(*) > 1
union all
select 'ssd_cla_visits' from ssd_cla_visits group by clav_cla_visit_id having count(*) > 1
union all
select 'ssd_cla_episodes' from ssd_cla_episodes group by clae_cla_episode_id having count(*) > 1
union all
select 'ssd_cla_placement' from ssd_cla_placement group by clap_cla_placement_id having count(*) > 1
union all
select 'ssd_involvements' from ssd_involvements group by invo_involvements_id having count(*) > 1
union all
select 'ssd_professionals' from ssd_professionals group by prof_professional_id having count(*) > 1
union all
select 'placement_authorities' from placement_authorities group by postcode having count(*) > 1
union all
select 'adopters' from adopters group by adopter_id having count(*) > 1
