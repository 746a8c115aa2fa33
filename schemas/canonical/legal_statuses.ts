import { code, day, id, person, defineTable } from '../define_table.ts';

export const legalStatuses = defineTable({
  name: 'legal_statuses',
  grain: 'one row per child and legal status period, statuses outside care included',
  key: ['legal_status_id'],
  columns: {
    legal_status_id: id(),
    child_id: person({ required: true }),
    status_code: code('legal_status'),
    start_date: day(),
    end_date: day(),
  },
});
