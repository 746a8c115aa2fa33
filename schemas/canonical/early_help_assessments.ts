import { day, id, person, text, defineTable } from '../define_table.ts';

export const earlyHelpAssessments = defineTable({
  name: 'early_help_assessments',
  grain: 'one row per child per early help assessment',
  key: ['assessment_id'],
  columns: {
    assessment_id: id(),
    child_id: person({ required: true }),
    episode_id: id(),
    start_date: day({ required: true }),
    completed_date: day(),
    organisation: text(),
    outcome: text(),
  },
});
