-- a protection plan begins on the day of its conference
select cppl_cp_plan_id
from ssd_cp_plans
left join ssd_initial_cp_conference on icpc_icpc_id = cppl_icpc_id
where day_of(cppl_cp_plan_start_date) is distinct from day_of(icpc_icpc_date)
