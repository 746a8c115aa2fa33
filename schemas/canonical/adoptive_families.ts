import { day, id, person, defineTable } from '../define_table.ts';

export const adoptiveFamilies = defineTable({
  name: 'adoptive_families',
  grain: 'one row per child matched with an adoptive family of this agency',
  key: ['child_id'],
  columns: {
    child_id: person(),
    family_id: id(),
    matched_date: day(),
  },
});
