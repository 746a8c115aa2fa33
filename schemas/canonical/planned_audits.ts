import { day, id, person, text, defineTable } from '../define_table.ts';

export const plannedAudits = defineTable({
  name: 'planned_audits',
  grain: 'one row per case audit planned',
  key: ['planned_audit_id'],
  columns: {
    planned_audit_id: id(),
    audit_id: id(),
    child_id: person(),
    team_id: id(),
    theme: text(),
    planned_date: day(),
  },
});
