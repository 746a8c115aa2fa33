import { id, text, defineTable } from '../define_table.ts';

export const teams = defineTable({
  name: 'teams',
  grain: 'one row per team',
  key: ['team_id'],
  columns: {
    team_id: id({ required: true }),
    team_name: text({ required: true }),
    parent_id: id(),
    parent_name: text(),
  },
});
