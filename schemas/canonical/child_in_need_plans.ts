import { day, id, person, defineTable } from '../define_table.ts';

export const childInNeedPlans = defineTable({
  name: 'child_in_need_plans',
  grain: 'one row per child per child in need plan',
  key: ['plan_id', 'child_id'],
  columns: {
    plan_id: id(),
    referral_id: id(),
    child_id: person(),
    start_date: day(),
    end_date: day(),
    team_id: id(),
    worker_id: id(),
  },
});
