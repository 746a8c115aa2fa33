import { code, id, defineTable } from '../define_table.ts';

export const assessmentFactors = defineTable({
  name: 'assessment_factors',
  grain: 'one row per assessment and factor found',
  key: ['assessment_id', 'factor_code'],
  columns: {
    assessment_id: id(),
    factor_code: code('assessment_factor'),
  },
});
