-- children with a plan from before the export begins
select cppl_person_id from ssd_cp_plans
inner join historical_child_protection_plans on child_id = cppl_person_id
