import { day, id, number, text, yesNo, defineTable } from '../define_table.ts';

export const workerAbsences = defineTable({
  name: 'worker_absences',
  grain: 'one row per worker and absence',
  key: ['absence_id'],
  columns: {
    absence_id: id(),
    worker_id: id(),
    is_sickness: yesNo(),
    reason: text(),
    start_date: day(),
    end_date: day(),
    days_lost: number(),
  },
});
