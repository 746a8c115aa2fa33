import { code, day, id, defineTable } from '../define_table.ts';

export const educationHealthCarePlans = defineTable({
  name: 'education_health_care_plans',
  grain: 'one row per plan',
  key: ['plan_id'],
  columns: {
    plan_id: id(),
    assessment_id: id(),
    start_date: day(),
    end_date: day(),
    end_reason_code: code('education_health_care_cease_reason'),
  },
});
