import { day, id, person, text, defineTable } from '../define_table.ts';

export const supervisions = defineTable({
  name: 'supervisions',
  grain: 'one row per supervision, of a worker or of a worker about a child',
  key: ['supervision_id'],
  columns: {
    supervision_id: id(),
    worker_id: id(),
    supervisor_id: id(),
    child_id: person(),
    supervision_type: text(),
    supervision_date: day(),
    next_due_date: day(),
    missed_reason: text(),
  },
});
