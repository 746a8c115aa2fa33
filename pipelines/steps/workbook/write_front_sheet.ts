import type { DuckDBConnection } from '@duckdb/node-api';
import { unmatchedCodes } from '../../../schemas/answers/unmatched_codes.ts';
import { colours, mostNotes, packFiles, workingSheets } from '../../../schemas/packs/annex_a.ts';
import { rehearsalFile } from '../../../schemas/packs/rehearsal.ts';
import { readings, type ReadingName } from '../../../schemas/readings.ts';
import { templates } from '../../../schemas/settings.ts';
import { countFindings, openInWords } from '../count_findings.ts';
import { rowsWithAProblem, type Pack } from '../pack_types.ts';
import {
  addLine,
  countStyle,
  headingStyle,
  landscape,
  linesFor,
  numberHeadingStyle,
  pageMarks,
  titleStyle,
  ukDay,
  type Style,
} from './sheet_look.ts';
import type { Book, Sheet } from './write_workbook.ts';
import { inFigures } from '../../words.ts';

const widths = [60, 14, 12, 16, 14, 50];
const section: Style = {
  font: { name: 'Calibri', size: 13, bold: true, color: { argb: colours.sectionText } },
};
const label: Style = { font: { name: 'Calibri', size: 11, bold: true } };
const quiet: Style = { font: { name: 'Calibri', size: 11, color: { argb: colours.quietText } } };
const wrapped: Style = { alignment: { wrapText: true, vertical: 'top' } };
const plain: Style = { numFmt: '@', alignment: { vertical: 'top' } };
const heading: Style = { ...headingStyle(colours.headingFill), alignment: { vertical: 'top' } };
const numbers = numberHeadingStyle(colours.headingFill);

/** Writes what to know before trusting a list: date, counts, gaps, choices taken, and the exports behind it. */
export async function writeFrontSheet(book: Book, db: DuckDBConnection, pack: Pack): Promise<void> {
  const sheet = book.addSheet(workingSheets.front, {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup: landscape(widths),
    headerFooter: pageMarks(workingSheets.front, pack.asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  writeFacts(sheet, pack, await countFindings(db));
  writeLists(sheet, pack);
  writeGaps(sheet, pack);
  writeReadings(sheet, pack);
  writeInputs(sheet, pack);
  sheet.commit();
}

function writeFacts(sheet: Sheet, pack: Pack, found: Awaited<ReturnType<typeof countFindings>>): void {
  const { authority, template } = pack.settings;
  addLine(sheet, { cells: ['Annex A: working copy'], style: titleStyle, height: 24 });
  addLine(sheet, {
    cells: ['Not for sending: the copy for Ofsted is annex-a-submission.xlsx.'],
    style: quiet,
  });
  const facts: [string, string | number][] = [
    ['Authority', `${authority.name} (${authority.code})`],
    ['As at', ukDay(pack.asAt)],
    ['Template', templates[template].title],
    ['Run', `${pack.runId}, annexa ${pack.version}`],
    ['Rows of exports set aside', `${inFigures(found.setAside)}: see ${packFiles.setAside}`],
    [
      'Codes that no codelist has',
      `${inFigures(found.unmatchedCodes)}: see answers/${unmatchedCodes.name}.xlsx`,
    ],
    ['Findings open', `${openInWords(found)}: see ${rehearsalFile}`],
    ['Shaded cells', 'not as the template asks; the note on the cell says why'],
  ];
  for (const [name, value] of facts) addLine(sheet, { cells: [name, value], styles: [label, plain] });
  const most = Math.max(0, ...pack.lists.map(({ problems }) => problems.length));
  if (most > mostNotes) {
    addLine(sheet, {
      cells: [
        null,
        `a list has notes on its first ${inFigures(mostNotes)} only; ${packFiles.findings} has them all`,
      ],
      style: plain,
    });
  }
}

function writeLists(sheet: Sheet, { lists }: Pack): void {
  startSection(sheet, 'Lists', ['List', 'Rows', 'Left out', 'With a problem', 'Known gaps'], [1, 2, 3, 4]);
  for (const built of lists) {
    addLine(sheet, {
      cells: [
        built.list.title,
        built.rows,
        built.candidates - built.rows,
        rowsWithAProblem(built),
        built.gaps.length,
      ],
      styles: [wrapped, countStyle, countStyle, countStyle, countStyle],
      height: heightOf(built.list.title, widths[0]!),
    });
  }
}

function writeGaps(sheet: Sheet, { lists }: Pack): void {
  startSection(sheet, 'Known gaps', ['List', 'What it lacks']);
  const gaps = lists.flatMap(({ list, gaps }) => gaps.map((gap) => [list.title, gap]));
  for (const cells of gaps)
    addLine(sheet, { cells, styles: [wrapped, plain], height: heightOf(cells[0]!, widths[0]!) });
  if (gaps.length === 0)
    addLine(sheet, { cells: ['None: every export and column that the lists read was there.'] });
}

function writeReadings(sheet: Sheet, { settings }: Pack): void {
  startSection(sheet, 'Readings taken where the guidance leaves a choice', [
    'What',
    'Taken',
    'The choice taken',
  ]);
  for (const [name, { about, choices }] of Object.entries(readings)) {
    const taken = settings.readings[name as ReadingName];
    const isDefault = taken === Object.keys(choices)[0];
    const words = (choices as Record<string, string>)[taken]!;
    addLine(sheet, {
      cells: [about, isDefault ? 'default' : 'changed', words],
      styles: [wrapped, isDefault ? plain : { ...plain, ...label }, plain],
      height: heightOf(about, widths[0]!),
    });
  }
}

function writeInputs(sheet: Sheet, { inputs, asAt }: Pack): void {
  startSection(
    sheet,
    'Exports read',
    ['File', 'Rows read', 'Set aside', 'Saved on', 'SHA-256', 'Age'],
    [1, 2],
  );
  for (const { file, rowsRead, rowsSetAside, savedOn, sha256 } of inputs) {
    addLine(sheet, {
      cells: [
        file,
        rowsRead,
        rowsSetAside,
        savedOn === null ? 'not known' : ukDay(savedOn),
        `${sha256.slice(0, 8)}…`,
        savedOn === null ? null : ageOf(savedOn, asAt),
      ],
      styles: [wrapped, countStyle, countStyle, plain, plain, plain],
    });
  }
}

function startSection(sheet: Sheet, title: string, headings: string[], numbered: number[] = []): void {
  addLine(sheet, { cells: [''] });
  addLine(sheet, { cells: [title], style: section, height: 21 });
  addLine(sheet, {
    cells: widths.map((_, index) => headings[index] ?? ''),
    styles: widths.map((_, index) => (numbered.includes(index) ? numbers : heading)),
  });
}

// Of letters of different widths more fit than the width says.
const heightOf = (text: string, width: number): number => 15 * linesFor(text, width * 1.15) + 1;

function ageOf(savedOn: string, asAt: string): string {
  const days = Math.round((Date.parse(asAt) - Date.parse(savedOn)) / 86_400_000);
  if (days === 0) return 'saved on the as-at date';
  const [number, unit] = [inFigures(Math.abs(days)), Math.abs(days) === 1 ? 'day' : 'days'];
  return days > 0 ? `saved ${number} ${unit} before the as-at date` : `saved ${number} ${unit} after it`;
}
