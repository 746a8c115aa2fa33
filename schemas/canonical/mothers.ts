import { day, id, person, defineTable } from '../define_table.ts';

export const mothers = defineTable({
  name: 'mothers',
  grain: 'one row per mother and child',
  key: ['mother_link_id'],
  columns: {
    mother_link_id: id(),
    mother_id: person(),
    child_id: person(),
    child_birth_date: day({ private: true }),
  },
});
