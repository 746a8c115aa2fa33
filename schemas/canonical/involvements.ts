import { code, day, id, person, defineTable } from '../define_table.ts';

export const involvements = defineTable({
  name: 'involvements',
  grain: 'one row per worker, child and allocation period',
  key: ['involvement_id'],
  columns: {
    involvement_id: id(),
    worker_id: id(),
    role_code: code('worker_role'),
    team_id: id(),
    child_id: person({ required: true }),
    start_date: day({ required: true }),
    end_date: day({ required: true }),
    change_reason_code: code('worker_change_reason'),
    referral_id: id(),
  },
});
