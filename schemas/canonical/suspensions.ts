import { day, id, number, person, text, yesNo, defineTable } from '../define_table.ts';

export const suspensions = defineTable({
  name: 'suspensions',
  grain: 'one row per suspension or permanent exclusion from school',
  key: ['suspension_id'],
  columns: {
    suspension_id: id(),
    child_id: person(),
    start_date: day(),
    end_date: day(),
    days: number(),
    is_permanent: yesNo(),
    reason: text(),
    school_urn: id(),
  },
});
