-- a child is never on two protection plans at once
select cppl_person_id
from ssd_cp_plans
qualify day_of(cppl_cp_plan_start_date) < lag(coalesce(day_of(cppl_cp_plan_end_date), date '2999-01-01')) over (
    partition by cppl_person_id order by day_of(cppl_cp_plan_start_date)
)
