import { code, day, id, person, defineTable } from '../define_table.ts';

export const immigrationStatuses = defineTable({
  name: 'immigration_statuses',
  grain: 'one row per person and immigration status period',
  key: ['immigration_status_id'],
  columns: {
    immigration_status_id: id(),
    child_id: person(),
    start_date: day(),
    end_date: day(),
    status_code: code('immigration_status'),
  },
});
