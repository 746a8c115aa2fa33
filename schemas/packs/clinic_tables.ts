import { rehearsalColours } from './rehearsal.ts';
import type { TableSheet } from './rehearsal_tables.ts';
import { clinicSheets } from './clinic.ts';

/** The sheets of a clinic's pack that are one table. Each reads a table of the schema clinics, or a team's part of it. */
export const clinicTables = {
  due: {
    name: clinicSheets.due,
    title: 'Overdue, and due in the next four weeks',
    guide:
      'The longest overdue first. Filter by worker to see what one person has to do; where no team stands, nobody holds the case.',
    none: 'Nothing is overdue, and nothing falls due in the next four weeks.',
    table: 'clinics.due_cases',
    order: 'due_date, due_what, child_id, record_id',
    columns: {
      when_due: {
        heading: 'When',
        kind: 'text',
        width: 20,
        fills: { Overdue: rehearsalColours.bad, 'Due within 7 days': rehearsalColours.doubtful },
      },
      due_what: { heading: 'What', kind: 'text', width: 34 },
      due_date: { heading: 'Due', kind: 'day', width: 12 },
      days_overdue: { heading: 'Days overdue', kind: 'count', width: 10 },
      child_id: { heading: 'Child', kind: 'id', width: 13 },
      team_name: { heading: 'Team', kind: 'text', width: 24 },
      worker_name: { heading: 'Worker', kind: 'text', width: 22 },
      record_id: { heading: 'Record', kind: 'id', width: 15, unprinted: true },
    },
  },
  caseloads: {
    name: clinicSheets.caseloads,
    title: 'Caseloads and supervision',
    guide:
      'Each child counts once, under the status that comes first: looked after, protection plan, child in need plan.',
    none: 'Nobody holds an open case.',
    table: 'clinics.caseloads',
    order: 'team_name nulls last, worker_name nulls last, worker_id',
    groupedBy: 'team_name',
    columns: {
      team_name: { heading: 'Team', kind: 'text', width: 24 },
      worker_name: { heading: 'Worker', kind: 'text', width: 24 },
      full_time_equivalent: { heading: 'Full-time equivalent', kind: 'count', width: 13, format: '0.0#' },
      children: { heading: 'Children', kind: 'count', width: 10 },
      children_per_full_time: { heading: 'Per full-time worker', kind: 'count', width: 11, format: '0.0' },
      looked_after: { heading: 'Looked after', kind: 'count', width: 9 },
      on_protection_plans: { heading: 'Protection plan', kind: 'count', width: 13 },
      on_need_plans: { heading: 'Child in need plan', kind: 'count', width: 11 },
      without_plan: { heading: 'No plan yet', kind: 'count', width: 9 },
      overdue: { heading: 'Things overdue', kind: 'count', width: 10 },
      last_supervision_date: { heading: 'Last supervised', kind: 'day', width: 13 },
      days_since_supervision: { heading: 'Days since', kind: 'count', width: 9 },
    },
  },
  findings: {
    name: clinicSheets.findings,
    title: 'Data quality: what is open in the records',
    guide: 'The errors first. What to do about each child is in the hand-outs of annexa run.',
    none: 'No finding is open.',
    table: 'clinics.findings_by_rule',
    order: 'severity_order, findings desc, rule_id, team_name nulls last',
    columns: {
      severity: { heading: 'Weight', kind: 'text', width: 10, fills: { error: rehearsalColours.doubtful } },
      title: { heading: 'What is wrong', kind: 'text', width: 56 },
      team_name: { heading: 'Team', kind: 'text', width: 24 },
      findings: { heading: 'Findings', kind: 'count', width: 10 },
      children: { heading: 'Children', kind: 'count', width: 10 },
      oldest: { heading: 'Oldest seen', kind: 'day', width: 12 },
      how_to_fix: { heading: 'What to do', kind: 'text', width: 48 },
      rule_id: { heading: 'Rule', kind: 'id', width: 13, unprinted: true },
    },
  },
  audits: {
    name: clinicSheets.audits,
    title: 'Case audits by grade',
    guide: "Graded on Ofsted's four points, over the year to the end of the period.",
    none: 'No case audit was dated in the year.',
    table: 'clinics.audit_grades',
    order: 'team_name nulls last, grade_order, grade',
    groupedBy: 'team_name',
    columns: {
      team_name: { heading: 'Team', kind: 'text', width: 28 },
      grade: { heading: 'Grade', kind: 'text', width: 26 },
      audits_in_interval: { heading: 'Audits in the period', kind: 'count', width: 14 },
      audits_in_year: { heading: 'Audits in the year', kind: 'count', width: 14 },
      overdue_actions: { heading: 'With actions overdue', kind: 'count', width: 14 },
    },
  },
} as const satisfies Record<string, TableSheet>;
