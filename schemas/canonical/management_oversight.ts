import { day, id, person, text, defineTable } from '../define_table.ts';

export const managementOversight = defineTable({
  name: 'management_oversight',
  grain: 'one row per child and entry of management oversight or case summary',
  key: ['oversight_id', 'child_id'],
  columns: {
    oversight_id: id(),
    child_id: person(),
    oversight_type: text(),
    oversight_date: day(),
  },
});
