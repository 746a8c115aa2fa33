import { day, id, person, text, defineTable } from '../define_table.ts';

export const historicalChildProtectionPlans = defineTable({
  name: 'historical_child_protection_plans',
  grain: 'one row per child per plan older than the export goes back',
  key: ['plan_id', 'child_id'],
  columns: {
    plan_id: id(),
    child_id: person(),
    start_date: day(),
    end_date: day(),
    authority: text(),
  },
});
