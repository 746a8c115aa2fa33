import { code, count, id, defineTable } from '../define_table.ts';

export const sendNeeds = defineTable({
  name: 'send_needs',
  grain: 'one row per active plan and need',
  key: ['send_need_id'],
  columns: {
    send_need_id: id(),
    active_plan_id: id(),
    need_code: code('send_need'),
    need_rank: count(),
  },
});
