-- care plans that follow two aims at once
select lacp_table_id from ssd_cla_care_plan
where len(lacp_cla_care_plan_json) - len(replace(lacp_cla_care_plan_json, '"Y"', '')) > 3
