import { day, id, person, defineTable } from '../define_table.ts';

export const childInNeedReviews = defineTable({
  name: 'child_in_need_reviews',
  grain: 'one row per child per review of a child in need plan',
  key: ['review_id', 'child_id'],
  columns: {
    review_id: id(),
    child_id: person(),
    plan_id: id(),
    due_date: day(),
    review_date: day(),
  },
});
