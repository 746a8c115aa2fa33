import { day, id, number, text, defineTable } from '../define_table.ts';

export const workforcePosts = defineTable({
  name: 'workforce_posts',
  grain: 'one row per post and holder',
  key: ['post_id', 'start_date'],
  columns: {
    post_id: id(),
    team_id: id(),
    worker_id: id(),
    role: text(),
    full_time_equivalent: number(),
    start_date: day(),
    end_date: day(),
    employment_type: text(),
    grade: text(),
    covers_for_id: id(),
    line_manager_id: id(),
  },
});
