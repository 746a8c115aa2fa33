import { clinicSheets } from '../../../schemas/packs/clinic.ts';
import { inFigures, plural } from '../../words.ts';
import { dayNumber, looksOf, startSection } from '../rehearsal/sections.ts';
import { addLine, landscape, pageMarks, titleStyle } from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import type { CaseList } from './case_lists.ts';
import type { ClinicBook } from './clinic_types.ts';
import { moveWords } from './move_words.ts';
import { intervalName } from './period_words.ts';
import type { MovedCase, MovedFigure } from './read_moves.ts';
import { linkStyle } from './write_case_lists.ts';

/** The cases behind a movement, and where in the workbook they stand. */
export type MovedList = Pick<CaseList, 'sheet' | 'row'> & { name: string; cases: MovedCase[] };

const widths = [14, 17, 24, 13, 22, 26, 24, 26] as const;
const linesAbove = 3;
const linesAround = 3;

/** Gives each measure's cases their place in the workbook, before they are written. */
export function planMovedCases(
  figures: readonly MovedFigure[],
  cases: ReadonlyMap<string, MovedCase[]>,
): Map<string, MovedList> {
  const lists = new Map<string, MovedList>();
  let row = linesAbove + 1;
  for (const { indicator_id: id, name } of figures) {
    const own = cases.get(id) ?? [];
    if (own.length === 0 || lists.has(id)) continue;
    // Sections begin with a blank line, and a link leads to their title.
    lists.set(id, { sheet: clinicSheets.movedCases, row: row + 1, name, cases: own });
    row += linesAround + own.length;
  }
  return lists;
}

/** Writes the children and records behind each movement, with the reason of each. */
export async function writeMovedCases(
  book: Book,
  clinic: ClinicBook,
  lists: ReadonlyMap<string, MovedList>,
): Promise<void> {
  const { moved, asAt, scope } = clinic;
  if (moved.run === null) return;
  const title = `Cases that moved: ${scope ?? clinic.settings.authority.name}`;
  const sheet = book.addSheet(clinicSheets.movedCases, {
    views: [{ state: 'frozen', ySplit: 1, showGridLines: false }],
    pageSetup: { ...landscape([...widths]), fitToWidth: 1 },
    headerFooter: pageMarks(title, asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: [title], style: titleStyle, height: 24 });
  addLine(sheet, { cells: [guide], style: looksOf.quiet });
  writeBack(sheet);
  const [then, now] = [intervalName(moved.type, moved), intervalName(moved.type, clinic.interval)];
  const headings = [
    'Child',
    'Record',
    'Team',
    'Its day',
    `${then} to ${now}`,
    'Why',
    `${then} since published`,
    'Why',
  ];
  for (const { name, cases } of lists.values()) {
    const words = `${inFigures(cases.length)} ${plural(cases.length, 'case')}`;
    startSection(sheet, widths, `${name}: ${words}`, headings);
    for (const [index, row] of cases.entries()) {
      writeCase(sheet, row);
      if (index % 100 === 0) await book.breathe();
    }
  }
  sheet.commit();
}

const guide =
  'What happened in one of the two periods, and nothing else, is on the child lists of the two packs, and not again here.';

function writeBack(sheet: Sheet): void {
  const line = sheet.addRow([]);
  line.getCell(1).value = { text: 'Back to what moved', hyperlink: `#'${clinicSheets.moved}'!A1` };
  line.getCell(1).style = linkStyle;
  line.commit();
}

function writeCase(sheet: Sheet, row: MovedCase): void {
  addLine(sheet, {
    cells: [
      row.child_id,
      row.record_id,
      row.team_name,
      row.event_date === null ? null : dayNumber(row.event_date),
      moveWords(row.since),
      row.since?.reason ?? null,
      moveWords(row.revised),
      row.revised?.reason ?? null,
    ],
    styles: widths.map((_, index) => (index === 3 ? looksOf.day : looksOf.plain)),
  });
}
