import { day, id, person, text, defineTable } from '../define_table.ts';

export const addresses = defineTable({
  name: 'addresses',
  grain: 'one row per person, kind of address and stay',
  key: ['address_id'],
  columns: {
    address_id: id(),
    child_id: person(),
    address_type: text(),
    start_date: day(),
    end_date: day(),
    postcode: text(),
    address_detail: text({ private: true }),
  },
});
