import { day, id, person, defineTable } from '../define_table.ts';

export const referralDecisions = defineTable({
  name: 'referral_decisions',
  grain: 'one row per child per referral: when its decision was made',
  key: ['referral_id', 'child_id'],
  columns: {
    referral_id: id(),
    child_id: person(),
    decision_date: day(),
  },
});
