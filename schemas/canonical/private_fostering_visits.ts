import { day, id, person, yesNo, defineTable } from '../define_table.ts';

export const privateFosteringVisits = defineTable({
  name: 'private_fostering_visits',
  grain: 'one row per visit under a private fostering arrangement',
  key: ['visit_id'],
  columns: {
    visit_id: id(),
    arrangement_id: id(),
    child_id: person(),
    visit_date: day(),
    is_seen_alone: yesNo(),
  },
});
