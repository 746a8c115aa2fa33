import { code, day, id, person, yesNo, defineTable } from '../define_table.ts';

export const careReviews = defineTable({
  name: 'care_reviews',
  grain: 'one row per child per looked-after review',
  key: ['review_id'],
  columns: {
    review_id: id(),
    care_period_id: id(),
    child_id: person(),
    due_date: day(),
    review_date: day(),
    is_cancelled: yesNo(),
    participation_code: code('participation'),
  },
});
