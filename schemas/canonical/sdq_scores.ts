import { code, count, day, id, person, defineTable } from '../define_table.ts';

export const sdqScores = defineTable({
  name: 'sdq_scores',
  grain: 'one row per strengths and difficulties questionnaire',
  key: ['sdq_id'],
  columns: {
    sdq_id: id(),
    child_id: person(),
    completed_date: day(),
    score: count(),
    no_score_reason_code: code('sdq_reason'),
  },
});
