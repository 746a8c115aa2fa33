import { day, id, person, text, defineTable } from '../define_table.ts';

export const reviewingOfficerContacts = defineTable({
  name: 'reviewing_officer_contacts',
  grain: 'one row per contact of the independent reviewing officer with the child',
  key: ['contact_id'],
  columns: {
    contact_id: id(),
    child_id: person(),
    contact_date: day(),
    contact_type: text(),
  },
});
