import { code, day, id, person, defineTable } from '../define_table.ts';

export const allocations = defineTable({
  name: 'allocations',
  grain: "one row per worker, child and allocation period, from the council's own allocation report",
  key: ['allocation_id'],
  columns: {
    allocation_id: id(),
    worker_id: id(),
    child_id: person(),
    role_code: code('worker_role'),
    team_id: id(),
    start_date: day(),
    end_date: day(),
  },
});
