import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { colours, packFiles } from '../../schemas/packs/annex_a.ts';
import {
  addLine,
  countStyle,
  headingStyle,
  landscape,
  linesFor,
  numberHeadingStyle,
  pageMarks,
  titleStyle,
  type Style,
} from './workbook/sheet_look.ts';
import { UniqueNames } from './workbook/unique_names.ts';
import { writeWorkbook, type Book } from './workbook/write_workbook.ts';

type Row = {
  team_name: string;
  worker_name: string;
  child_id: string;
  message: string;
  found_by: string | null;
  how_to_fix: string;
  is_blocking: boolean;
  days_open: number;
};

const columns = [
  { heading: 'Child', width: 14 },
  { heading: 'What is wrong', width: 54 },
  { heading: 'Find it by', width: 26 },
  { heading: 'What to do', width: 44 },
  { heading: 'Days open', width: 8 },
];
const widths = columns.map(({ width }) => width);

/**
 * Writes one workbook for each team, with a sheet for each worker: what to put right, in words that need no key.
 * Returns how many workbooks it wrote. Nobody's cases are a workbook too.
 */
export async function writeHandOuts(
  db: DuckDBConnection,
  { folder, asAt }: { folder: string; asAt: string },
): Promise<number> {
  const reader = await db.runAndReadAll('from reports.hand_outs');
  const rows = reader.getRowObjectsJson() as unknown as Row[];
  if (rows.length === 0) return 0;
  const target = join(folder, packFiles.handOuts);
  await mkdir(target, { recursive: true, mode: 0o700 });
  const names = new UniqueNames(120);
  const teams = groupBy(rows, ({ team_name: team }) => team);
  for (const [team, ofTeam] of teams) {
    await writeWorkbook(join(target, `${names.unique(team)}.xlsx`), asAt, (book) => {
      writeTeam(book, { team, rows: ofTeam, asAt });
      return Promise.resolve();
    });
  }
  return teams.size;
}

function groupBy(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

type Team = { team: string; rows: Row[]; asAt: string };

function writeTeam(book: Book, { team, rows, asAt }: Team): void {
  const workers = groupBy(rows, ({ worker_name: worker }) => worker);
  const names = new UniqueNames(31);
  const summary = names.unique('Team');
  const sheets = [...workers].map(([worker, ofWorker]) => ({
    worker,
    ofWorker,
    sheet: names.unique(worker),
  }));
  writeSummary(book, { team, asAt, sheets, name: summary });
  for (const { worker, ofWorker, sheet } of sheets) {
    writeWorker(book, { name: sheet, title: `${worker}: records to put right`, rows: ofWorker, asAt, team });
  }
}

type Summary = {
  team: string;
  asAt: string;
  name: string;
  sheets: { worker: string; ofWorker: Row[]; sheet: string }[];
};

function writeSummary(book: Book, { team, asAt, name, sheets }: Summary): void {
  const places = [34, 12, 12, 22];
  const sheet = book.addSheet(name, {
    views: [{ state: 'frozen', ySplit: 3, showGridLines: false }],
    pageSetup: { ...landscape(places), orientation: 'portrait', printTitlesRow: '3:3' },
    headerFooter: pageMarks(team, asAt),
  });
  sheet.columns = places.map((width) => ({ width }));
  const [heading, number] = [headingStyle(colours.headingFill), numberHeadingStyle(colours.headingFill)];
  addLine(sheet, { cells: [`${team}: records to put right`], style: titleStyle, height: 24 });
  addLine(sheet, {
    cells: ['Each worker has a sheet. Correct the record in the case system; the list shrinks by itself.'],
  });
  addLine(sheet, {
    cells: ['Worker', 'Children', 'To put right', 'Of them, before sending'],
    styles: [heading, number, number, number],
  });
  for (const { worker, ofWorker } of sheets) {
    const children = new Set(ofWorker.map(({ child_id: child }) => child)).size;
    const blocking = ofWorker.filter(({ is_blocking: isBlocking }) => isBlocking).length;
    addLine(sheet, {
      cells: [worker, children, ofWorker.length, blocking],
      styles: [text, countStyle, countStyle, countStyle],
    });
  }
  sheet.commit();
}

const text: Style = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const urgent: Style = {
  ...text,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: colours.flaggedFill } },
};
const above = { border: { top: { style: 'thin', color: { argb: colours.line } } } } as const;

type Worker = { name: string; title: string; team: string; rows: Row[]; asAt: string };

function writeWorker(book: Book, { name, title, team, rows, asAt }: Worker): void {
  const sheet = book.addSheet(name, {
    views: [{ state: 'frozen', ySplit: 3, showGridLines: false }],
    pageSetup: { ...landscape(widths), fitToWidth: 1, printTitlesRow: '3:3' },
    headerFooter: pageMarks(`${team}, ${title}`, asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: [title], style: titleStyle, height: 24 });
  addLine(sheet, { cells: ['Shaded: needed before the lists can be sent.'] });
  addLine(sheet, {
    cells: columns.map(({ heading }) => heading),
    styles: columns.map((_, index) =>
      index === columns.length - 1
        ? numberHeadingStyle(colours.headingFill)
        : headingStyle(colours.headingFill),
    ),
    height: 32,
  });
  rows.forEach((row, index) => {
    const isFirst = rows[index - 1]?.child_id !== row.child_id;
    const line = isFirst ? above : {};
    const cells = [
      isFirst ? row.child_id : '',
      row.message,
      row.found_by ?? '',
      row.how_to_fix,
      row.days_open,
    ];
    addLine(sheet, {
      cells,
      styles: [
        { ...text, ...line },
        { ...(row.is_blocking ? urgent : text), ...line },
        { ...text, ...line },
        { ...text, ...line },
        { ...countStyle, ...line },
      ],
      height: 15 * Math.max(...cells.map((cell, place) => linesFor(String(cell), widths[place]!))) + 2,
    });
  });
  sheet.commit();
}
