import { day, id, number, text, defineTable } from '../define_table.ts';

export const caseloadPolicies = defineTable({
  name: 'caseload_policies',
  grain: 'one row per role and the date its limit began',
  key: ['role', 'start_date'],
  columns: {
    role: text(),
    team_id: id(),
    maximum_cases: number(),
    case_type: text(),
    weighting: number(),
    start_date: day(),
  },
});
