-- a protection visit is made while its plan lasts
select cppv_cp_visit_id
from ssd_cp_visits
inner join ssd_cp_plans on cppl_cp_plan_id = cppv_cp_plan_id
where day_of(cppv_cp_visit_date) < day_of(cppl_cp_plan_start_date)
    or day_of(cppv_cp_visit_date) > day_of(cppl_cp_plan_end_date)
