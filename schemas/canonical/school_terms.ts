import { day, text, defineTable } from '../define_table.ts';

export const schoolTerms = defineTable({
  name: 'school_terms',
  grain: 'one row per school term of the council',
  key: ['start_date'],
  columns: {
    school_year: text(),
    term: text(),
    start_date: day(),
    end_date: day(),
  },
});
