import { day, id, person, defineTable } from '../define_table.ts';

export const coreGroups = defineTable({
  name: 'core_groups',
  grain: 'one row per child per core group',
  key: ['core_group_id', 'child_id'],
  columns: {
    core_group_id: id(),
    child_id: person(),
    plan_id: id(),
    core_group_date: day(),
  },
});
