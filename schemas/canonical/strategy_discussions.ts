import { day, id, person, defineTable } from '../define_table.ts';

export const strategyDiscussions = defineTable({
  name: 'strategy_discussions',
  grain: 'one row per child per strategy discussion',
  key: ['strategy_discussion_id', 'child_id'],
  columns: {
    strategy_discussion_id: id(),
    child_id: person(),
    enquiry_id: id(),
    discussion_date: day(),
  },
});
