import type { DuckDBConnection } from '@duckdb/node-api';
import { mostChildrenShown, rehearsalColours, rehearsalSheets } from '../../../schemas/packs/rehearsal.ts';
import { tableSheets } from '../../../schemas/packs/rehearsal_tables.ts';
import { addLine, landscape, pageMarks, titleStyle } from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import { readRows } from './read_rows.ts';
import type { Rehearsal } from './rehearsal_types.ts';
import { bold, heightOf, looksOf, onColour, startSection } from './sections.ts';
import { inFigures } from '../../words.ts';

type Pair = {
  id: string;
  /** The rule that makes a finding of a difference, where there is one. */
  rule_id: string | null;
  title: string;
  left_words: string;
  right_words: string;
  left_count: number;
  right_count: number;
  both_count: number;
  difference: number;
};

type Child = {
  id: string;
  child_id: string | null;
  record_id: string | null;
  found_in: string;
  of_all: number;
};

const widths = [13, 62, 40, 11, 40, 11, 11, 12];

/** Writes every pair of counts that should agree, and below them the first children of each difference. */
export async function writeReconciliations(
  book: Book,
  db: DuckDBConnection,
  { asAt }: Rehearsal,
): Promise<void> {
  const pairs = await readRows<Pair>(db, 'select * from findings.reconciliations order by rowid');
  const sheet = book.addSheet(rehearsalSheets.reconciliations, {
    views: [{ state: 'frozen', ySplit: 3 }],
    pageSetup: { ...landscape(widths), printTitlesRow: '1:3' },
    headerFooter: pageMarks('Counts that should agree', asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  const apart = pairs.filter(({ difference }) => difference !== 0).length;
  addLine(sheet, { cells: ['Counts that should agree'], style: titleStyle, height: 24 });
  addLine(sheet, {
    cells: [
      pairs.length === 0
        ? 'Not checked: no list was there to compare.'
        : `${apart} of ${pairs.length} pairs differ.`,
    ],
    style: looksOf.quiet,
  });
  writePairs(sheet, pairs);
  await writeDifferences(sheet, db, pairs);
  sheet.commit();
}

function writePairs(sheet: Sheet, pairs: Pair[]): void {
  const { heading, numberHeading: number } = looksOf;
  addLine(sheet, {
    cells: [
      'Rule',
      'What should agree',
      'On this side',
      'How many',
      'On that side',
      'How many',
      'On both',
      'Difference',
    ],
    styles: [heading, heading, heading, number, heading, number, number, number],
    height: 34,
  });
  for (const pair of pairs) {
    const differs = pair.difference !== 0;
    addLine(sheet, {
      cells: [
        pair.rule_id,
        pair.title,
        pair.left_words,
        pair.left_count,
        pair.right_words,
        pair.right_count,
        pair.both_count,
        pair.difference,
      ],
      styles: [
        looksOf.plain,
        looksOf.wrapped,
        looksOf.wrapped,
        looksOf.count,
        looksOf.wrapped,
        looksOf.count,
        looksOf.count,
        differs ? onColour(bold(looksOf.count), rehearsalColours.bad) : looksOf.count,
      ],
      height: heightOf(
        [pair.title, widths[1]!],
        [pair.left_words, widths[2]!],
        [pair.right_words, widths[4]!],
      ),
    });
  }
}

async function writeDifferences(sheet: Sheet, db: DuckDBConnection, pairs: Pair[]): Promise<void> {
  const children = await readRows<Child>(
    db,
    `select id, child_id, record_id, found_in, (count(*) over (partition by id))::integer as of_all
    from reports.reconciled_children
    qualify row_number() over (partition by id order by rowid) <= ${mostChildrenShown}
    order by rowid`,
  );
  if (children.length === 0) return;
  startSection(sheet, widths, 'Children in the differences', ['Child', 'Record', 'Stands only here']);
  for (const { id, title } of pairs) {
    const shown = children.filter((child) => child.id === id);
    if (shown.length === 0) continue;
    addLine(sheet, { cells: [title], style: looksOf.label });
    for (const { child_id: childId, record_id: recordId, found_in: foundIn } of shown)
      addLine(sheet, { cells: [childId, recordId, foundIn], style: looksOf.plain });
    const others = shown[0]!.of_all - shown.length;
    if (others > 0)
      addLine(sheet, {
        cells: [
          `and ${inFigures(others)} more: all of them are on the sheet "${tableSheets.differences.name}"`,
        ],
        style: looksOf.quiet,
      });
  }
}
