import { day, id, defineTable } from '../define_table.ts';

export const mergedRecords = defineTable({
  name: 'merged_records',
  grain: 'one row per person id that was merged into another',
  key: ['old_id'],
  columns: {
    old_id: id({ required: true }),
    kept_id: id({ required: true }),
    merged_date: day(),
  },
});
