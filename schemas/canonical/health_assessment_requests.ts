import { day, id, person, defineTable } from '../define_table.ts';

export const healthAssessmentRequests = defineTable({
  name: 'health_assessment_requests',
  grain: 'one row per child and request for an initial health assessment',
  key: ['request_id'],
  columns: {
    request_id: id(),
    child_id: person(),
    care_period_id: id(),
    request_date: day(),
    appointment_date: day(),
  },
});
