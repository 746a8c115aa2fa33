import { code, day, id, person, yesNo, defineTable } from '../define_table.ts';

export const childProtectionReviews = defineTable({
  name: 'child_protection_reviews',
  grain: 'one row per child per review conference',
  key: ['review_id', 'child_id'],
  columns: {
    review_id: id(),
    child_id: person(),
    plan_id: id(),
    due_date: day(),
    review_date: day(),
    meeting_id: id(),
    is_plan_continued: yesNo(),
    is_quorate: yesNo(),
    participation_code: code('participation'),
  },
});
