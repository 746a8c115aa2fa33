import { day, id, person, defineTable } from '../define_table.ts';

export const privateFosteringArrangements = defineTable({
  name: 'private_fostering_arrangements',
  grain: 'one row per child and private fostering arrangement',
  key: ['arrangement_id'],
  columns: {
    arrangement_id: id(),
    child_id: person(),
    notification_date: day(),
    start_date: day(),
    end_date: day(),
  },
});
