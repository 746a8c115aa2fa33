-- a core group or a review is held while its plan lasts, and a private fostering visit or an exploitation review too
select core_group_id
from core_groups
inner join ssd_cp_plans on cppl_cp_plan_id = plan_id and cppl_person_id = child_id
where day_of(core_group_date) not between day_of(cppl_cp_plan_start_date)
    and coalesce(day_of(cppl_cp_plan_end_date), date '2999-01-01')
union all
select review_id
from child_in_need_reviews
inner join ssd_cin_plans on cinp_cin_plan_id = plan_id and cinp_person_id = child_id
where day_of(review_date) not between day_of(cinp_cin_plan_start_date)
    and coalesce(day_of(cinp_cin_plan_end_date), date '2999-01-01')
union all
select visit_id
from private_fostering_visits
inner join private_fostering_arrangements using (arrangement_id, child_id)
where day_of(visit_date) not between day_of(notification_date) and coalesce(day_of(end_date), date '2999-01-01')
union all
select review_id
from exploitation_reviews
inner join exploitation_risks using (exploitation_risk_id, child_id)
where day_of(review_date) not between day_of(start_date) and coalesce(day_of(end_date), date '2999-01-01')
