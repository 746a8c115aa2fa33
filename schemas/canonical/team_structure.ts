import { day, id, text, defineTable } from '../define_table.ts';

export const teamStructure = defineTable({
  name: 'team_structure',
  grain: 'one row per team and period: where it sits and what it does',
  key: ['team_id', 'start_date'],
  columns: {
    team_id: id(),
    team_name: text(),
    parent_id: id(),
    service: text(),
    locality: text(),
    start_date: day(),
    end_date: day(),
  },
});
