import { person, text, defineTable } from '../define_table.ts';

export const restrictedRecords = defineTable({
  name: 'restricted_records',
  grain: 'one row per person whose record is restricted',
  key: ['child_id'],
  columns: {
    child_id: person(),
    reason: text(),
    roles_allowed: text(),
  },
});
