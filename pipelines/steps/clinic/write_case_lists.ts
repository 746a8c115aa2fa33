import type { DuckDBConnection } from '@duckdb/node-api';
import type { CellHyperlinkValue } from 'exceljs';
import { areas, type Indicator } from '../../../schemas/define_indicator.ts';
import { clinicSheets } from '../../../schemas/packs/clinic.ts';
import { quoteText } from '../../sql_text.ts';
import { inFigures } from '../../words.ts';
import { dayNumber, heightOf, looksOf, startSection } from '../rehearsal/sections.ts';
import { addLine, landscape, pageMarks, titleStyle, type Style } from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import { ofTeam, type CaseList } from './case_lists.ts';

const fixedColumns = { Child: 13, Record: 15, Team: 22, Worker: 20, 'Worker now': 20, Age: 12 } as const;
const detailWidth = 24;

type Options = { lists: readonly CaseList[]; team: string | null; asAt: string };

/** Writes the child lists, a sheet for each area: every figure of the pack leads to its own, and has its length. */
export async function writeCaseLists(
  book: Book,
  db: DuckDBConnection,
  { lists, team, asAt }: Options,
): Promise<void> {
  for (const name of new Set(lists.map(({ sheet }) => sheet))) {
    const own = lists.filter(({ sheet }) => sheet === name);
    const widths = widthsOf(own);
    const sheet = startSheet(book, { name, title: titleOf(own[0]!), widths, asAt });
    for (const list of own)
      await writeList(book, sheet, { list, widths, rows: await readCases(db, list, team) });
    sheet.commit();
  }
}

const titleOf = ({ indicator }: CaseList): string =>
  `${areas[indicator.area]}: the children behind the figures`;

const headingsOf = ({ details }: Indicator): string[] => [
  ...Object.keys(fixedColumns),
  ...Object.values(details),
];

function widthsOf(lists: readonly CaseList[]): number[] {
  const most = Math.max(...lists.map(({ indicator }) => Object.keys(indicator.details).length));
  return [...Object.values(fixedColumns), ...Array<number>(most).fill(detailWidth)];
}

function startSheet(
  book: Book,
  { name, title, widths, asAt }: { name: string; title: string; widths: number[]; asAt: string },
): Sheet {
  const sheet = book.addSheet(name, {
    views: [{ state: 'frozen', ySplit: 1, showGridLines: false }],
    pageSetup: { ...landscape(widths), fitToWidth: 1 },
    headerFooter: pageMarks(title, asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  const row = sheet.addRow([]);
  row.height = 24;
  row.getCell(1).value = title;
  row.getCell(1).style = titleStyle;
  const back = row.getCell(7);
  back.value = {
    text: 'Back to the scorecard',
    hyperlink: `#'${clinicSheets.scorecard}'!A1`,
  } satisfies CellHyperlinkValue;
  back.style = linkStyle;
  row.commit();
  return sheet;
}

/** A cell that leads elsewhere in the workbook. */
export const linkStyle: Style = {
  font: { name: 'Calibri', size: 11, underline: true, color: { argb: 'FF0563C1' } },
  alignment: { vertical: 'top' },
};

async function writeList(
  book: Book,
  sheet: Sheet,
  { list, widths, rows }: { list: CaseList; widths: readonly number[]; rows: Cell[][] },
): Promise<void> {
  const { indicator, measure, listed, outOf } = list;
  const total = `${inFigures(listed)} of ${inFigures(outOf)} ${indicator.cases}`;
  startSection(sheet, widths, `${measure.title}: ${total}`, headingsOf(indicator));
  if (rows.length === 0) addLine(sheet, { cells: ['None.'], style: looksOf.quiet });
  for (const [index, cells] of rows.entries()) {
    addLine(sheet, {
      cells: cells.map(({ value }) => value),
      styles: cells.map(({ style }) => style),
      ...tallEnough(cells, widths),
    });
    if (index % 100 === 0) await book.breathe();
  }
}

// A row of one line keeps the height that Excel gives it.
function tallEnough(cells: readonly Cell[], widths: readonly number[]): { height?: number } {
  const texts = cells.flatMap(({ value }, index): [string, number][] =>
    typeof value === 'string' ? [[value, widths[index]!]] : [],
  );
  return texts.every(([text, width]) => text.length <= width) ? {} : { height: heightOf(...texts) };
}

type Cell = { value: string | number | null; style: Style };

async function readCases(
  db: DuckDBConnection,
  { indicator, measure }: CaseList,
  team: string | null,
): Promise<Cell[][]> {
  const reader = await db.runAndReadAll(
    `select child_id, record_id, team_name, worker_name, worker_name_now, age_band, details::varchar
     from clinics.case_lists where indicator_id = ${quoteText(measure.id)} and ${ofTeam(team)} order by place`,
  );
  return reader.getRows().map((values) => {
    const fixed = values.slice(0, -1).map((value) => cellOf(value === null ? null : String(value)));
    const details = JSON.parse(String(values.at(-1) ?? '{}')) as Record<string, unknown>;
    const cells = [...fixed, ...Object.keys(indicator.details).map((name) => cellOf(details[name] ?? null))];
    return cells.some(({ value }) => value !== null) ? cells : [nobody, ...cells.slice(1)];
  });
}

// A case of which the exports say nothing still stands on its list, and a blank line would end it.
const nobody: Cell = { value: 'Not recorded', style: looksOf.quiet };

// Days come as texts, because a list shows details of every kind.
function cellOf(value: unknown): Cell {
  if (value === null) return { value: null, style: looksOf.plain };
  if (typeof value === 'number') return { value, style: { ...looksOf.count, numFmt: '#,##0.##' } };
  if (typeof value === 'boolean') return { value: value ? 'yes' : 'no', style: looksOf.plain };
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? { value: dayNumber(text), style: looksOf.day }
    : { value: text, style: looksOf.wrapped };
}
