import { code, id, person, defineTable } from '../define_table.ts';

export const disabilities = defineTable({
  name: 'disabilities',
  grain:
    'one row per person and disability; NONE is a row, so that "not disabled" differs from "not recorded"',
  key: ['disability_id'],
  columns: {
    disability_id: id(),
    child_id: person(),
    disability_code: code('disability'),
  },
});
