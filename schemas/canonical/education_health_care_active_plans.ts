import { day, id, defineTable } from '../define_table.ts';

export const educationHealthCareActivePlans = defineTable({
  name: 'education_health_care_active_plans',
  grain: 'one row per active plan',
  key: ['active_plan_id'],
  columns: {
    active_plan_id: id(),
    request_id: id(),
    last_review_date: day(),
  },
});
