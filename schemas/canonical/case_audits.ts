import { day, id, person, text, defineTable } from '../define_table.ts';

export const caseAudits = defineTable({
  name: 'case_audits',
  grain: 'one row per case audit',
  key: ['audit_id'],
  columns: {
    audit_id: id(),
    child_id: person(),
    theme: text(),
    auditor_id: id(),
    audit_date: day(),
    grade: text(),
    actions: text(),
    actions_due_date: day(),
    actions_closed_date: day(),
  },
});
