-- everyone in an event is in the person file, or was merged into someone who is
select child_id
from (
    select cont_person_id as child_id from ssd_contacts
    union select cine_person_id from ssd_cin_episodes
    union select cina_person_id from ssd_cin_assessments
    union select s47e_person_id from ssd_s47_enquiry
    union select cppl_person_id from ssd_cp_plans
    union select clae_person_id from ssd_cla_episodes
    union select clea_person_id from ssd_care_leavers
    union select invo_person_id from ssd_involvements
    union select earl_person_id from ssd_early_help_episodes
    union select perm_person_id from ssd_permanence
    union select child_id from core_groups
    union select child_id from child_in_need_reviews
    union select child_id from personal_education_plans
    union select child_id from school_enrolments
    union select child_id from school_attendance
    union select child_id from suspensions
    union select child_id from private_fostering_arrangements
    union select child_id from private_fostering_visits
    union select child_id from exploitation_risks
    union select child_id from exploitation_reviews
    union select child_id from management_oversight
    union select child_id from complaints
    union select child_id from family_group_decision_making
    union select child_id from recording_times
    union select child_id from planned_audits
    union select child_id from early_help_requests
    union select child_id from health_assessment_requests
)
where child_id not in (select pers_person_id from ssd_person)
    and child_id not in (select old_id from merged_records)
