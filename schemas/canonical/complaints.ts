import { count, day, id, person, text, defineTable } from '../define_table.ts';

export const complaints = defineTable({
  name: 'complaints',
  grain: 'one row per complaint and stage',
  key: ['complaint_id', 'stage'],
  columns: {
    complaint_id: id(),
    stage: count(),
    child_id: person(),
    team_id: id(),
    theme: text(),
    received_date: day(),
    due_date: day(),
    closed_date: day(),
    outcome: text(),
  },
});
