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
union all
select 'core_groups' from core_groups group by core_group_id, child_id having count(*) > 1
union all
select 'child_in_need_reviews' from child_in_need_reviews group by review_id having count(*) > 1
union all
select 'personal_education_plans' from personal_education_plans group by personal_education_plan_id having count(*) > 1
union all
select 'school_terms' from school_terms group by start_date having count(*) > 1
union all
select 'school_enrolments' from school_enrolments group by enrolment_id having count(*) > 1
union all
select 'school_attendance' from school_attendance group by child_id, school_urn, start_date having count(*) > 1
union all
select 'suspensions' from suspensions group by suspension_id having count(*) > 1
union all
select 'private_fostering_arrangements' from private_fostering_arrangements group by arrangement_id having count(*) > 1
union all
select 'private_fostering_visits' from private_fostering_visits group by visit_id having count(*) > 1
union all
select 'exploitation_risks' from exploitation_risks group by exploitation_risk_id having count(*) > 1
union all
select 'exploitation_reviews' from exploitation_reviews group by review_id having count(*) > 1
union all
select 'management_oversight' from management_oversight group by oversight_id having count(*) > 1
union all
select 'complaints' from complaints group by complaint_id, stage having count(*) > 1
union all
select 'family_group_decision_making' from family_group_decision_making group by offer_id, child_id having count(*) > 1
union all
select 'recording_times' from recording_times group by record_id, record_type, child_id having count(*) > 1
union all
select 'case_audits' from case_audits group by audit_id having count(*) > 1
union all
select 'planned_audits' from planned_audits group by planned_audit_id having count(*) > 1
union all
select 'early_help_requests' from early_help_requests group by request_id, child_id having count(*) > 1
union all
select 'health_assessment_requests' from health_assessment_requests group by request_id having count(*) > 1
union all
select 'supervisions' from supervisions group by supervision_id having count(*) > 1
union all
select 'workforce_posts' from workforce_posts group by post_id, start_date having count(*) > 1
union all
select 'worker_absences' from worker_absences group by absence_id having count(*) > 1
