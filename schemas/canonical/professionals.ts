import { count, id, number, text, yesNo, defineTable } from '../define_table.ts';

export const professionals = defineTable({
  name: 'professionals',
  grain: 'one row per worker',
  key: ['worker_id'],
  columns: {
    worker_id: id({ required: true }),
    staff_id: id(),
    worker_name: text(),
    registration_number: id(),
    is_agency_worker: yesNo(),
    job_title: text(),
    september_caseload: count(),
    department: text(),
    full_time_equivalent: number(),
  },
});
