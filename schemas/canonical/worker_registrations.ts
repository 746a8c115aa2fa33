import { day, id, number, yesNo, defineTable } from '../define_table.ts';

export const workerRegistrations = defineTable({
  name: 'worker_registrations',
  grain: 'one row per worker: the registration details some case systems lack',
  key: ['worker_id'],
  columns: {
    worker_id: id(),
    registration_number: id(),
    expiry_date: day(),
    full_time_equivalent: number(),
    is_agency_worker: yesNo(),
  },
});
