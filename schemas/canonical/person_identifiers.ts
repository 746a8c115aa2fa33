import { day, id, person, text, defineTable } from '../define_table.ts';

export const personIdentifiers = defineTable({
  name: 'person_identifiers',
  grain: 'one row per person and identifier',
  key: ['identifier_id'],
  columns: {
    identifier_id: id(),
    child_id: person(),
    identifier_type: text(),
    identifier_value: id({ private: true }),
    start_date: day(),
    end_date: day(),
  },
});
