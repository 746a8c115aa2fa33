import { id, text, defineTable } from '../define_table.ts';

export const placementAuthorities = defineTable({
  name: 'placement_authorities',
  grain: 'one row per postcode: the authority it lies in',
  key: ['postcode'],
  columns: {
    postcode: text(),
    authority_code: id(),
    authority_name: text(),
  },
});
