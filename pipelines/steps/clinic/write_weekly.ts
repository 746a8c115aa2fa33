import type { DuckDBConnection } from '@duckdb/node-api';
import { areas, type Area } from '../../../schemas/define_indicator.ts';
import { clinicSheets } from '../../../schemas/packs/clinic.ts';
import { looksOf } from '../rehearsal/sections.ts';
import {
  addLine,
  countStyle,
  headingStyle,
  landscape,
  numberHeadingStyle,
  pageMarks,
  titleStyle,
  ukDay,
  type Style,
} from '../workbook/sheet_look.ts';
import { writeWorkbook, type Book, type Sheet } from '../workbook/write_workbook.ts';
import { colours } from '../../../schemas/packs/annex_a.ts';
import { linkedValue, listBehind, planCaseLists, type CaseList } from './case_lists.ts';
import type { ClinicBook } from './clinic_types.ts';
import { casesWords, directionWords, figureCell, type Figure, type FigureCell } from './figure_cells.ts';
import { gatherMoved } from './gather_moved.ts';
import { readPeriods, readScorecard, type Period, type ScorecardRow } from './read_scorecard.ts';
import { linkStyle, writeCaseLists } from './write_case_lists.ts';
import { writeDefinitions } from './write_definitions.ts';
import { writeMoved } from './write_moved.ts';
import { writeMovedCases } from './write_moved_cases.ts';

const widths = [60, 12, 15, 12, 12, 12, 20] as const;
const headings = [
  '',
  'This week',
  'Cases',
  'Last week',
  'Change in a week',
  'Four weeks ago',
  'Good is',
] as const;

/** Writes the weekly flash: one page, with the lists behind it. */
export async function writeWeekly(db: DuckDBConnection, clinic: ClinicBook, path: string): Promise<void> {
  // One page: other cuts of a measure are in its list and in the tables.
  const rows = (await readScorecard(db, clinic.scope)).filter(
    ({ kind, indicator_id: id, cases_of: casesOf }) => kind !== 'distribution' && id === casesOf,
  );
  const lists = await planCaseLists(db, clinic, clinic.scope);
  const periods = await readPeriods(db);
  const caseloads = await readHighestCaseloads(db);
  const moved = await gatherMoved(db, clinic, rows);
  await writeWorkbook(path, clinic.asAt, async (book) => {
    writePage(book, { clinic, rows, lists, periods, caseloads });
    writeMoved(book, moved);
    await writeCaseLists(book, db, { lists, team: clinic.scope, asAt: clinic.asAt });
    await writeMovedCases(book, clinic, moved.lists);
    writeDefinitions(book, clinic);
  });
}

type Caseload = { name: string; fullTime: string; now: number; aWeekAgo: number; fourWeeksAgo: number };

type Page = {
  clinic: ClinicBook;
  rows: ScorecardRow[];
  lists: CaseList[];
  periods: Period[];
  caseloads: Caseload[];
};

async function readHighestCaseloads(db: DuckDBConnection): Promise<Caseload[]> {
  const reader = await db.runAndReadAll(
    `select concat_ws(', ', worker_name, team_name), full_time_equivalent, children, children_a_week_ago,
       children_four_weeks_ago
     from clinics.highest_caseloads order by position`,
  );
  return reader.getRowsJson().map(([name, fullTime, ...held]) => {
    const [now, aWeekAgo, fourWeeksAgo] = held.map(Number) as [number, number, number];
    const full = fullTime === null ? '' : `${Number(fullTime).toFixed(1)} full time`;
    return { name: String(name), fullTime: full, now, aWeekAgo, fourWeeksAgo };
  });
}

function writePage(book: Book, { clinic, rows, lists, periods, caseloads }: Page): void {
  const title = `Weekly flash, ${clinic.settings.authority.name}`;
  const sheet = book.addSheet(clinicSheets.scorecard, {
    views: [{ state: 'frozen', ySplit: 4, showGridLines: false }],
    pageSetup: { ...landscape([...widths]), orientation: 'portrait', fitToWidth: 1, fitToHeight: 1 },
    headerFooter: pageMarks(title, clinic.asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: [title], style: titleStyle, height: 24 });
  addLine(sheet, { cells: [describeWeek(clinic)], style: looksOf.quiet });
  addLine(sheet, {
    cells: [
      'A figure leads to its child list; a change in a percentage is in points. No colours: a week is too short to judge.',
    ],
    style: looksOf.quiet,
  });
  const [text, number] = [headingStyle(colours.headingFill), numberHeadingStyle(colours.headingFill)];
  addLine(sheet, {
    cells: [...headings],
    styles: headings.map((heading) =>
      heading === 'Good is' ? { ...text, alignment: { ...text.alignment, ...beginning } } : number,
    ),
    height: 32,
  });
  for (const area of Object.keys(areas) as Area[]) {
    const own = rows.filter((row) => row.area === area && listBehind(lists, row) !== undefined);
    if (own.length === 0) continue;
    addLine(sheet, { cells: [areas[area]], style: looksOf.section, height: 20 });
    for (const row of own) writeRow(sheet, row, listBehind(lists, row)!, { clinic, periods });
  }
  if (caseloads.length > 0) writeCaseloads(sheet, caseloads);
  sheet.commit();
}

function writeCaseloads(sheet: Sheet, caseloads: Caseload[]): void {
  addLine(sheet, { cells: ['Highest caseloads'], style: looksOf.section, height: 20 });
  const [text, number] = [looksOf.plain, countStyle].map((style) => ({ ...style, border: rowLine }));
  const change = { ...looksOf.movement, border: rowLine };
  for (const { name, fullTime, now, aWeekAgo, fourWeeksAgo } of caseloads) {
    addLine(sheet, {
      cells: [name, now, fullTime, aWeekAgo, now - aWeekAgo, fourWeeksAgo, ''],
      styles: [text!, number!, number!, number!, change, number!, text!],
    });
  }
}

function describeWeek({ interval, asAt }: ClinicBook): string {
  const week = `Monday ${ukDay(interval.start)} to Sunday ${ukDay(interval.end)}; states at the end of Sunday.`;
  return asAt === interval.end ? week : `${week} The exports tell of the days to ${ukDay(asAt)}.`;
}

function writeRow(
  sheet: Sheet,
  row: ScorecardRow,
  list: CaseList,
  { clinic, periods }: Pick<Page, 'clinic' | 'periods'>,
): void {
  const { floor } = clinic.settings.small_numbers;
  const ago = (weeks: number): Figure | null =>
    row.figures[periods.findIndex(({ intervalsAgo }) => intervalsAgo === weeks)] ?? null;
  const now = figureCell(row.kind, ago(0), floor);
  const line = sheet.addRow([]);
  const cells: { value: string | number | null; style: Style }[] = [
    { value: row.name, style: looksOf.plain },
    now,
    { value: casesWords(row), style: now.style },
    figureCell(row.kind, ago(1), floor),
    changeCell([now, figureCell(row.kind, ago(1), floor)]),
    figureCell(row.kind, ago(4), floor),
    {
      value: row.good_direction === 'neutral' ? '' : directionWords[row.good_direction],
      style: { ...looksOf.quiet, alignment: { ...looksOf.quiet.alignment, ...beginning } },
    },
  ];
  cells.forEach(({ value, style }, index) => {
    const cell = line.getCell(index + 1);
    cell.style = { ...style, border: rowLine };
    cell.value = value;
  });
  const figure = line.getCell(2);
  figure.value = linkedValue(now.value, list);
  figure.style = { ...now.style, font: linkStyle.font!, border: rowLine };
  line.commit();
}

const beginning = { horizontal: 'left', indent: 1 } as const;
const rowLine = { bottom: { style: 'hair', color: { argb: colours.line } } } as const;

// A difference between two weeks is a difference, and no direction of travel.
function changeCell([now, before]: [now: FigureCell, before: FigureCell]): FigureCell {
  const style: Style = { numFmt: '+#,##0.#;-#,##0.#;0', alignment: looksOf.movement.alignment };
  return typeof now.value === 'number' && typeof before.value === 'number'
    ? { value: Math.round((now.value - before.value) * 10) / 10, style }
    : { value: '–', style };
}
