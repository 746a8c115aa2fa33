import type { DuckDBConnection } from '@duckdb/node-api';
import { rehearsalColours, rehearsalSheets } from '../../../schemas/packs/rehearsal.ts';
import { tableSheets } from '../../../schemas/packs/rehearsal_tables.ts';
import { addLine, landscape, pageMarks, titleStyle, ukDay } from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import { changedCellsInWords } from './changed_cells.ts';
import { hasTable, readRows } from './read_rows.ts';
import type { Rehearsal } from './rehearsal_types.ts';
import { bold, looksOf, onColour } from './sections.ts';
import { writeTableSheet } from './write_table_sheet.ts';

type Count = {
  list: number;
  reason: string;
  added: number;
  removed: number;
  changed: number;
  rows_then: number;
};

const widths = [4, 84, 12, 12, 12, 12];

/** Writes why each list is longer or shorter than it was, as a sum, and then each change. */
export async function writeChanges(book: Book, db: DuckDBConnection, rehearsal: Rehearsal): Promise<void> {
  const { lists, asAt, earlier } = rehearsal;
  const isCompared = earlier !== null && (await hasTable(db, 'findings', 'change_counts'));
  const sheet = book.addSheet(rehearsalSheets.changes, {
    views: [{ state: 'frozen', ySplit: 3 }],
    pageSetup: { ...landscape(widths), printTitlesRow: '1:3' },
    headerFooter: pageMarks('Changes since the earlier run', asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: ['Changes since the earlier run'], style: titleStyle, height: 24 });
  addLine(sheet, { cells: [isCompared ? sinceWhen(earlier, asAt) : nothingToCompare], style: looksOf.quiet });
  const { heading, numberHeading: number } = looksOf;
  addLine(sheet, {
    cells: ['', 'List and reason', 'Came', 'Went', 'Changed', 'Rows'],
    styles: [heading, heading, number, number, number, number],
  });
  const counts = isCompared ? await readRows<Count>(db, 'select * from findings.change_counts') : [];
  if (isCompared) {
    for (const { list, rows } of lists) {
      writeSum(
        sheet,
        list.title,
        rows,
        counts.filter((count) => count.list === list.number),
      );
      addLine(sheet, { cells: [''] });
    }
  }
  sheet.commit();
  if (!isCompared) return;
  await writeTableSheet(book, db, tableSheets.changedChildren, {
    asAt,
    inWords: { changed_cells: (row) => changedCellsInWords(lists, row.list!, row.changed_cells!) },
  });
}

const nothingToCompare =
  'Not checked: there was no earlier run to compare with. The next run is compared with this one.';

const sinceWhen = (earlier: NonNullable<Rehearsal['earlier']>, asAt: string): string =>
  `From ${ukDay(earlier.asAt)} to ${ukDay(asAt)}. Rows before + came − went = rows now. Each change is on the sheet "${tableSheets.changedChildren.name}".`;

function writeSum(sheet: Sheet, title: string, rows: number, counts: Count[]): void {
  addLine(sheet, { cells: widths.map((_, index) => (index === 0 ? title : '')), style: bold(looksOf.plain) });
  if (counts.length === 0) {
    addLine(sheet, { cells: [null, 'not compared'], style: looksOf.plain });
    writeTotal(sheet, 'rows now', rows);
    return;
  }
  const then = counts[0]!.rows_then;
  writeTotal(sheet, 'rows in the earlier run', then);
  const moved = counts.filter(({ added, removed, changed }) => added + removed + changed > 0);
  const { movement, count, wrapped } = looksOf;
  for (const { reason, added, removed, changed } of moved)
    addLine(sheet, {
      cells: [null, reason, added || null, removed === 0 ? null : -removed, changed || null],
      styles: [{}, wrapped, movement, movement, count],
    });
  if (moved.length === 0) addLine(sheet, { cells: [null, 'nothing changed'], style: looksOf.plain });
  writeTotal(sheet, 'rows now', rows);
  const sum = counts.reduce((total, { added, removed }) => total + added - removed, then);
  if (sum !== rows)
    addLine(sheet, {
      cells: [null, 'does not add up: please report it', null, null, null, sum],
      styles: [{}, onColour(looksOf.plain, rehearsalColours.bad), {}, {}, {}, count],
    });
}

function writeTotal(sheet: Sheet, words: string, rows: number): void {
  addLine(sheet, {
    cells: [null, words, null, null, null, rows],
    styles: [{}, looksOf.quiet, {}, {}, {}, bold(looksOf.count)],
  });
}
