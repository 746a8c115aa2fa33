import { code, day, id, yesNo, defineTable } from '../define_table.ts';

export const educationHealthCareAssessments = defineTable({
  name: 'education_health_care_assessments',
  grain: 'one row per assessment',
  key: ['assessment_id'],
  columns: {
    assessment_id: id(),
    request_id: id(),
    outcome_date: day(),
    outcome_code: code('education_health_care_assessment_outcome'),
    had_exception: yesNo(),
  },
});
