import type { Value } from '../define_list.ts';
import { rehearsalColours } from './rehearsal.ts';

export type TableColumn = {
  heading: string;
  kind: Value['kind'];
  width: number;
  /** A number format, where it is not that of the kind. */
  format?: string;
  /** Words that have a colour behind them. */
  fills?: Readonly<Record<string, string>>;
  /** On the sheet and not on paper: ids to look things up by. Only at the end. */
  unprinted?: true;
};

/** A sheet that is one table, with a filter. */
export type TableSheet = {
  name: string;
  title: string;
  /** Below the title: what the rows are and in which order. */
  guide: string;
  /** Further lines below it. */
  more?: readonly string[];
  /** Instead of rows, where there are none. */
  none: string;
  table: string;
  /** Rows with the same value here belong together: a line stands above the first of them. */
  groupedBy?: string;
  /** What the rows are sorted by, where it is not the order of the table. */
  order?: string;
  columns: Readonly<Record<string, TableColumn>>;
};

const weightFills = { blocks: rehearsalColours.bad, error: rehearsalColours.doubtful };
const outcomeFills = {
  failed: rehearsalColours.doubtful,
  error: rehearsalColours.bad,
  'not run': rehearsalColours.bad,
  'not checked': rehearsalColours.bad,
};

const child: TableColumn = { heading: 'Child', kind: 'id', width: 13 };
const team: TableColumn = { heading: 'Team', kind: 'text', width: 18 };
const worker: TableColumn = { heading: 'Worker', kind: 'text', width: 17 };
const lists: TableColumn = { heading: 'Lists it touches', kind: 'text', width: 13 };
const weight: TableColumn = { heading: 'Weight', kind: 'text', width: 9, fills: weightFills };
const message: TableColumn = { heading: 'What is wrong', kind: 'text', width: 52 };
const whatToDo: TableColumn = { heading: 'What to do', kind: 'text', width: 36 };
const firstSeen: TableColumn = { heading: 'First seen', kind: 'day', width: 12 };
const daysOpen: TableColumn = { heading: 'Days open', kind: 'count', width: 8 };
const timesSeen: TableColumn = { heading: 'Times seen', kind: 'count', width: 8 };
const state: TableColumn = { heading: 'State', kind: 'text', width: 11 };
const rule: TableColumn = { heading: 'Rule', kind: 'id', width: 13, unprinted: true };
const finding: TableColumn = { heading: 'Finding', kind: 'id', width: 15, unprinted: true };

const counted = (heading: string, width = 9): TableColumn => ({ heading, kind: 'count', width });

export const tableSheets = {
  differences: {
    name: 'Children not in both',
    title: 'Children in the differences',
    guide: 'Each child or record on one side of a reconciliation and not on the other.',
    none: 'None: every pair agrees.',
    table: 'reports.reconciled_children',
    groupedBy: 'title',
    columns: {
      title: { heading: 'What should agree', kind: 'text', width: 64 },
      child_id: child,
      record_id: { heading: 'Record', kind: 'id', width: 16 },
      found_in: { heading: 'Stands only here', kind: 'text', width: 60 },
    },
  },
  changedChildren: {
    name: 'Changes by child',
    title: 'Changes since the earlier run, child by child',
    guide: 'Each row of a list that was added, removed or changed, with one reason.',
    none: 'None: the lists are the same.',
    table: 'findings.changes',
    order: 'list, child_id, record_id, rowid',
    groupedBy: 'child_id',
    columns: {
      list: { heading: 'List', kind: 'count', width: 7 },
      child_id: child,
      record_id: { heading: 'Record', kind: 'id', width: 18 },
      event_date: { heading: 'Its date', kind: 'day', width: 12 },
      change: { heading: 'Change', kind: 'text', width: 11 },
      reason: { heading: 'Reason', kind: 'text', width: 26 },
      left_out: { heading: 'Where it is not listed, because', kind: 'text', width: 36 },
      changed_cells: { heading: 'What was changed', kind: 'text', width: 90 },
    },
  },
  rules: {
    name: 'Findings by rule',
    title: 'Findings by rule',
    guide:
      'Failed first, then what could not be checked and why, then passed. Only passed and failed were checked.',
    none: 'No rule is in the catalogue.',
    table: 'reports.rule_results',
    columns: {
      rule_id: { heading: 'Rule', kind: 'id', width: 13 },
      title: { heading: 'What it looks for', kind: 'text', width: 42 },
      severity: { heading: 'Severity', kind: 'text', width: 10 },
      gate: { heading: 'Gate', kind: 'text', width: 13 },
      outcome: { heading: 'Outcome', kind: 'text', width: 12, fills: outcomeFills },
      why_not_checked: { heading: 'Why not checked', kind: 'text', width: 32 },
      rows_tested: counted('Rows tested'),
      open_findings: counted('Open', 8),
      new_findings: counted('New', 8),
      came_back: counted('Came back', 8),
      explained_findings: counted('Explained', 11),
      fixed_findings: counted('Fixed', 8),
      not_looked_for: counted('Not looked for', 10),
      children: counted('Children', 10),
      example: { heading: 'One of them', kind: 'text', width: 36 },
    },
  },
  children: {
    name: 'Findings by child',
    title: 'Findings by child',
    guide:
      'Children on a list first, those with most that blocks the lists at the top. Children with nothing to put right are not shown.',
    none: 'None: no child has a finding.',
    table: 'reports.child_findings',
    groupedBy: 'child_id',
    columns: {
      child_id: child,
      team_name: team,
      worker_name: worker,
      on_lists: { heading: 'On lists', kind: 'text', width: 9 },
      weight,
      message,
      found_by: { heading: 'Found by', kind: 'text', width: 22 },
      how_to_fix: whatToDo,
      first_seen: firstSeen,
      days_open: daysOpen,
      times_seen: timesSeen,
      state,
      lists: { ...lists, unprinted: true },
      rule_id: rule,
      finding_id: finding,
    },
  },
  others: {
    name: 'Other findings',
    title: 'Findings about no one child',
    guide: 'Whole files, columns and lists, adopters, and records that have no child.',
    none: 'None.',
    table: 'reports.other_findings',
    columns: {
      weight,
      lists,
      message: { ...message, width: 58 },
      how_to_fix: { ...whatToDo, width: 40 },
      record_id: { heading: 'What it is about', kind: 'id', width: 26 },
      source_file: { heading: 'Export', kind: 'text', width: 20 },
      source_line: { heading: 'Line', kind: 'count', width: 9 },
      first_seen: firstSeen,
      days_open: daysOpen,
      times_seen: timesSeen,
      state,
      rule_id: rule,
      finding_id: finding,
    },
  },
  workers: {
    name: 'By team and worker',
    title: 'What is open, by team and worker',
    guide:
      'The team with most to put right first. Open findings are those that block, errors, warnings and for information.',
    none: 'None: no child has a finding.',
    table: 'reports.worker_counts',
    groupedBy: 'team_name',
    columns: {
      team_name: { ...team, width: 32 },
      worker_name: { ...worker, width: 28 },
      open_in_team: counted('Open in the team', 11),
      open_findings: counted('Open', 9),
      children: counted('Children', 10),
      blocking: counted('Block', 9),
      errors: counted('Errors', 9),
      warnings: counted('Warnings', 11),
      infos: counted('For information', 13),
      new_findings: counted('New', 9),
      came_back: counted('Came back', 9),
      explained_findings: counted('Explained', 11),
      fixed_findings: counted('Fixed', 9),
    },
  },
  fixed: {
    name: 'Fixed since last time',
    title: 'Fixed since the earlier run',
    guide:
      'What was open in the earlier run and is not found any more, by the team and worker who held the case then.',
    none: 'None.',
    table: 'reports.fixed_findings',
    columns: {
      child_id: child,
      team_name: { ...team, width: 24 },
      worker_name: { ...worker, width: 22 },
      weight,
      message: { ...message, width: 76 },
      lists,
      first_seen: firstSeen,
      fixed_on: { heading: 'Fixed on or before', kind: 'day', width: 12 },
      times_seen: timesSeen,
      rule_id: rule,
      finding_id: finding,
    },
  },
  explained: {
    name: 'Explained',
    title: 'Explained findings',
    guide: 'Right as they are, as somebody has said. Those whose explanation ends first are at the top.',
    none: 'None.',
    table: 'reports.explained_findings',
    columns: {
      child_id: child,
      team_name: team,
      worker_name: worker,
      weight,
      message,
      explanation: { heading: 'Why it is right as it is', kind: 'text', width: 44 },
      explained_by: { heading: 'Who says so', kind: 'text', width: 18 },
      explained_until: { heading: 'Until', kind: 'day', width: 12 },
      lists,
      first_seen: firstSeen,
      times_seen: timesSeen,
      rule_id: rule,
      finding_id: finding,
    },
  },
  standOuts: {
    name: 'Eyes of an inspector',
    title: 'Rows that would draw an inspector’s eye',
    guide:
      'For each reason the rows that stand out most, and of how many. Look at these children before an inspector asks. None of them need be wrong.',
    none: 'None.',
    table: 'reports.stand_outs',
    groupedBy: 'title',
    columns: {
      title: { heading: 'Why they stand out', kind: 'text', width: 32 },
      rows_in_all: { heading: 'Of how many', kind: 'count', width: 9 },
      list: { heading: 'List', kind: 'count', width: 7 },
      row_number: { heading: 'Row', kind: 'count', width: 8 },
      child_id: child,
      why: { heading: 'This one', kind: 'text', width: 70 },
      team_name: { ...team, width: 22 },
      worker_name: { ...worker, width: 22 },
      record_id: { heading: 'Record', kind: 'id', width: 18, unprinted: true },
    },
  },
  sample: {
    name: 'Sample of 25',
    title: 'Children an inspector might choose',
    guide:
      'A balanced sample: each stage, age, sex, ethnicity, disability, need, placement and team has its share; one of a family, two of a worker. The same seed draws the same children.',
    none: 'None: no child has an open case.',
    table: 'findings.sample',
    columns: {
      position: { heading: 'No.', kind: 'count', width: 6 },
      child_id: child,
      stage: { heading: 'Stage', kind: 'text', width: 20 },
      age_band: { heading: 'Age', kind: 'text', width: 13 },
      gender: { heading: 'Gender', kind: 'text', width: 12 },
      ethnicity: { heading: 'Ethnicity', kind: 'text', width: 13 },
      disability: { heading: 'Disability', kind: 'text', width: 12 },
      need: { heading: 'Need or harm', kind: 'text', width: 26 },
      placement: { heading: 'Lives', kind: 'text', width: 30 },
      team_name: { ...team, width: 22 },
      worker_name: { ...worker, width: 22 },
      why: { heading: 'Why this child', kind: 'text', width: 40 },
    },
  },
} as const satisfies Record<string, TableSheet>;
