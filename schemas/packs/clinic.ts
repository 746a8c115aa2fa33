import { areas, type Area } from '../define_indicator.ts';
import type { ClinicKind } from '../clinic.ts';

/** The files of a clinic's folder. */
export const clinicFiles = {
  /** The pack of the service. The quarterly report leaves it, so no child is in it. */
  service: (kind: ClinicKind): string =>
    kind === 'quarterly' ? 'aggregate/quarterly-report.xlsx' : `child-level/${kind}-clinic.xlsx`,
  /** The packs of the teams. */
  team: (kind: ClinicKind, name: string): string => `child-level/teams/${kind}-clinic ${name}.xlsx`,
  figures: 'aggregate',
} as const;

/** The sheets of a clinic's pack that are not lists. */
export const clinicSheets = {
  front: 'Front page',
  actions: 'Actions',
  scorecard: 'Scorecard',
  moved: 'What moved',
  asKnown: 'As known then',
  exceptions: 'Exceptions',
  due: 'Overdue and due',
  caseloads: 'Caseloads',
  findings: 'Findings',
  audits: 'Audits',
  commentary: 'Commentary',
  definitions: 'Definitions',
  chartData: 'Chart data',
  movedCases: 'Cases that moved',
} as const;

/** The sheet that holds the child lists of an area. */
export const listSheet = (area: Area): string => `List ${areas[area].toLowerCase()}`.slice(0, 31);

/** Behind the words of a rating: never without the word. */
export const ratingColours = {
  green: 'FFC6E0B4',
  amber: 'FFFFE699',
  red: 'FFF8CBAD',
} as const;
