import { day, id, person, text, defineTable } from '../define_table.ts';

export const convictions = defineTable({
  name: 'convictions',
  grain: 'one row per offence',
  key: ['conviction_id'],
  columns: {
    conviction_id: id(),
    child_id: person(),
    offence_date: day(),
    offence: text(),
  },
});
