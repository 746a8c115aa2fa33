import { id, person, defineTable } from '../define_table.ts';

export const familyMembers = defineTable({
  name: 'family_members',
  grain: 'one row per person in a family group',
  key: ['family_member_id'],
  columns: {
    family_member_id: id(),
    family_id: id(),
    child_id: person(),
  },
});
