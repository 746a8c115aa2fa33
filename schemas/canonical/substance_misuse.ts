import { day, id, person, text, yesNo, defineTable } from '../define_table.ts';

export const substanceMisuse = defineTable({
  name: 'substance_misuse',
  grain: 'one row per recorded substance misuse',
  key: ['substance_misuse_id'],
  columns: {
    substance_misuse_id: id(),
    child_id: person(),
    recorded_date: day(),
    substance: text(),
    had_intervention: yesNo(),
  },
});
