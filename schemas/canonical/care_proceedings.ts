import { count, day, id, person, text, defineTable } from '../define_table.ts';

export const careProceedings = defineTable({
  name: 'care_proceedings',
  grain: 'one row per child and set of care proceedings',
  key: ['proceedings_id', 'child_id'],
  columns: {
    proceedings_id: id(),
    child_id: person(),
    family_id: id(),
    application_date: day(),
    issue_date: day(),
    final_hearing_date: day(),
    final_order: text(),
    hearings: count(),
  },
});
