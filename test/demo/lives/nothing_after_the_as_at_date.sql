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
union all
select 'core group', max(day_of(core_group_date)) as latest from core_groups
having latest > date '2026-03-31'
union all
select 'need review', max(day_of(review_date)) as latest from child_in_need_reviews
having latest > date '2026-03-31'
union all
select 'education plan', max(day_of(plan_date)) as latest from personal_education_plans
having latest > date '2026-03-31'
union all
select 'school move', max(day_of(start_date)) as latest from school_enrolments
having latest > date '2026-03-31'
union all
select 'attendance', max(day_of(end_date)) as latest from school_attendance
having latest > date '2026-03-31'
union all
select 'suspension', max(day_of(end_date)) as latest from suspensions
having latest > date '2026-03-31'
union all
select 'private fostering visit', max(day_of(visit_date)) as latest from private_fostering_visits
having latest > date '2026-03-31'
union all
select 'exploitation risk', max(day_of(start_date)) as latest from exploitation_risks
having latest > date '2026-03-31'
union all
select 'exploitation review', max(day_of(review_date)) as latest from exploitation_reviews
having latest > date '2026-03-31'
union all
select 'oversight', max(day_of(oversight_date)) as latest from management_oversight
having latest > date '2026-03-31'
union all
select 'complaint', max(day_of(closed_date)) as latest from complaints
having latest > date '2026-03-31'
union all
select 'family meeting', max(day_of(meeting_date)) as latest from family_group_decision_making
having latest > date '2026-03-31'
union all
select 'recording', max(day_of(recorded_at)) as latest from recording_times
having latest > date '2026-03-31'
union all
select 'audit', max(day_of(audit_date)) as latest from case_audits
having latest > date '2026-03-31'
union all
select 'request for help', max(day_of(decision_date)) as latest from early_help_requests
having latest > date '2026-03-31'
union all
select 'request for health', max(day_of(request_date)) as latest from health_assessment_requests
having latest > date '2026-03-31'
union all
select 'absence', max(day_of(end_date)) as latest from worker_absences
having latest > date '2026-03-31'
