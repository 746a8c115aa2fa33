import { day, person, yesNo, defineTable } from '../define_table.ts';

export const immunisations = defineTable({
  name: 'immunisations',
  grain: 'one row per child: the latest status',
  key: ['child_id'],
  columns: {
    child_id: person(),
    is_up_to_date: yesNo(),
    status_date: day(),
  },
});
