import { code, day, id, defineTable } from '../define_table.ts';

export const educationHealthCareRequests = defineTable({
  name: 'education_health_care_requests',
  grain: 'one row per request for an assessment',
  key: ['request_id'],
  columns: {
    request_id: id(),
    send_id: id(),
    request_date: day(),
    outcome_date: day(),
    outcome_code: code('education_health_care_request_outcome'),
  },
});
