import { code, id, person, defineTable } from '../define_table.ts';

export const sendRecords = defineTable({
  name: 'send_records',
  grain: 'one row per person with special educational needs identifiers',
  key: ['send_id'],
  columns: {
    send_id: id(),
    child_id: person(),
    upn: id(),
    uln: id(),
    upn_unknown_code: code('upn_unknown'),
  },
});
