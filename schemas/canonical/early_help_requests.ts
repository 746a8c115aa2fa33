import { code, day, id, person, text, defineTable } from '../define_table.ts';

export const earlyHelpRequests = defineTable({
  name: 'early_help_requests',
  grain: 'one row per child and request for early help',
  key: ['request_id', 'child_id'],
  columns: {
    request_id: id(),
    child_id: person(),
    request_date: day(),
    source_code: code('referral_source'),
    decision_date: day(),
    outcome: text(),
    team_id: id(),
    worker_id: id(),
  },
});
