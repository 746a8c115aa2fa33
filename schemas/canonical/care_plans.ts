import { code, day, id, person, defineTable } from '../define_table.ts';

export const carePlans = defineTable({
  name: 'care_plans',
  grain:
    'one row per child, care plan and permanence option ticked on it; several options mean parallel planning',
  key: ['care_plan_id', 'option_code'],
  columns: {
    care_plan_id: id(),
    child_id: person(),
    start_date: day(),
    end_date: day(),
    option_code: code('permanence_option'),
  },
});
