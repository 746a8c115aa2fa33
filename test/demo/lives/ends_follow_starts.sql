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
union all
select 'school', enrolment_id from school_enrolments
where day_of(end_date) < day_of(start_date)
union all
select 'suspension', suspension_id from suspensions
where day_of(end_date) < day_of(start_date)
union all
select 'private fostering', arrangement_id from private_fostering_arrangements
where day_of(end_date) < day_of(notification_date)
union all
select 'exploitation risk', exploitation_risk_id from exploitation_risks
where day_of(end_date) < day_of(start_date)
union all
select 'complaint', complaint_id from complaints
where day_of(closed_date) < day_of(received_date)
union all
select 'family meeting', offer_id from family_group_decision_making
where day_of(meeting_date) < day_of(offered_date)
union all
select 'recording', record_id from recording_times
where day_of(recorded_at) < day_of(event_date)
union all
select 'audit', planned_audit_id from planned_audits inner join case_audits using (audit_id)
where day_of(audit_date) < day_of(planned_date)
union all
select 'request for help', request_id from early_help_requests
where day_of(decision_date) < day_of(request_date)
union all
select 'request for health', request_id from health_assessment_requests
where day_of(appointment_date) < day_of(request_date)
union all
select 'post', post_id from workforce_posts
where day_of(end_date) < day_of(start_date)
union all
select 'absence', absence_id from worker_absences
where day_of(end_date) < day_of(start_date)
