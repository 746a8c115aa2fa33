import { id, text, defineTable } from '../define_table.ts';

export const providers = defineTable({
  name: 'providers',
  grain: 'one row per registered setting',
  key: ['urn'],
  columns: {
    urn: id(),
    provider_name: text(),
    provider_type: text(),
    authority_name: text(),
    registration_status: text(),
  },
});
