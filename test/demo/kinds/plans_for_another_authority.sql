-- plans held for another authority
select cppl_cp_plan_id from ssd_cp_plans where cppl_cp_plan_ola = 'Y'
