import { day, id, person, yesNo, defineTable } from '../define_table.ts';

export const personalEducationPlans = defineTable({
  name: 'personal_education_plans',
  grain: 'one row per child and meeting that made or reviewed their personal education plan',
  key: ['personal_education_plan_id'],
  columns: {
    personal_education_plan_id: id(),
    child_id: person(),
    plan_date: day(),
    is_initial: yesNo(),
  },
});
