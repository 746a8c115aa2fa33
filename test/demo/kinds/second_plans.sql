-- children on a plan for the second time
select cppl_person_id from ssd_cp_plans group by cppl_person_id having count(*) > 1
