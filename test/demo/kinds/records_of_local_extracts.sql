-- something open, late, refused or left undone in what the national dataset does not hold
select 'all kinds'
where exists (select 1 from school_terms where day_of(end_date) > date '2026-03-31')
    and exists (select 1 from school_enrolments where end_date is null)
    and exists (select 1 from suspensions where is_permanent = 'Y')
    and exists (select 1 from private_fostering_arrangements where end_date is null)
    and exists (
        select 1 from private_fostering_arrangements
        where coalesce(day_of(end_date), date '2026-03-31') > day_of(notification_date) + 365
    )
    and exists (select 1 from exploitation_risks where end_date is null)
    and exists (select 1 from management_oversight where oversight_type = 'Case summary')
    and exists (select 1 from complaints where stage = '2')
    and exists (select 1 from complaints where closed_date is null)
    and exists (select 1 from family_group_decision_making where is_accepted = 'N')
    and exists (select 1 from family_group_decision_making where outcome is not null)
    and exists (select 1 from planned_audits where audit_id is null)
    and exists (select 1 from early_help_requests where decision_date is null)
    and exists (
        select 1 from early_help_requests
        inner join ssd_contacts on cont_person_id = child_id and day_of(cont_contact_date) = day_of(request_date)
    )
    and exists (select 1 from personal_education_plans where is_initial = 'Y')
    and exists (select 1 from worker_absences where is_sickness = 'N')
    and exists (select 1 from worker_absences where end_date is null)
    and exists (select 1 from workforce_posts where worker_id is null and end_date is not null)
