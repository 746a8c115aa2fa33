import type { DuckDBConnection } from '@duckdb/node-api';
import { rehearsalColours, rehearsalSheets } from '../../../schemas/packs/rehearsal.ts';
import { waterfallSteps } from '../keep_list_findings.ts';
import { addLine, landscape, pageMarks, titleStyle } from '../workbook/sheet_look.ts';
import type { Book } from '../workbook/write_workbook.ts';
import { readRows } from './read_rows.ts';
import type { Rehearsal } from './rehearsal_types.ts';
import { bold, heightOf, looksOf, onColour } from './sections.ts';

type Blocker = {
  list: number;
  rule_id: string;
  title: string;
  open_findings: number;
  explained_findings: number;
};

const widths = [4, 74, 12, 4, 13, 70, 10, 12];

/** Writes how each list came to its rows, with what blocks it beside the steps. */
export async function writeWaterfall(
  book: Book,
  db: DuckDBConnection,
  { lists, asAt }: Rehearsal,
): Promise<void> {
  const blockers = await readRows<Blocker>(db, 'select * from reports.list_blockers');
  const sheet = book.addSheet(rehearsalSheets.waterfall, {
    views: [{ state: 'frozen', ySplit: 2 }],
    pageSetup: { ...landscape(widths), printTitlesRow: '1:2' },
    headerFooter: pageMarks('How each list came to its rows, and what blocks it', asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, {
    cells: ['How each list came to its rows, and what blocks it'],
    style: titleStyle,
    height: 24,
  });
  const { heading, numberHeading: number } = looksOf;
  addLine(sheet, {
    cells: ['', 'List and step', 'Records', '', 'Rule', 'Blocking findings', 'Open', 'Explained'],
    styles: [heading, heading, number, heading, heading, heading, number, number],
  });
  for (const { list, ...built } of lists) {
    addLine(sheet, {
      cells: widths.map((_, index) => (index === 0 ? list.title : '')),
      style: bold(looksOf.plain),
    });
    const steps = waterfallSteps(built);
    const beside = blockers.filter((blocker) => blocker.list === list.number);
    const leftOutAndListed = steps.slice(1).reduce((sum, { records }) => sum + records, 0);
    const left = [...steps, { step: 'check: left out + listed', records: leftOutAndListed }];
    for (let line = 0; line < Math.max(left.length, beside.length, 1); line++) {
      addLine(sheet, lineOf(left[line], line === left.length - 1, beside[line], line === 0));
    }
    addLine(sheet, { cells: [''] });
  }
  sheet.commit();
}

type Step = { step: string; records: number };

function lineOf(
  step: Step | undefined,
  isCheck: boolean,
  blocker: Blocker | undefined,
  isFirst: boolean,
): Parameters<typeof addLine>[1] {
  const nothing = isFirst && blocker === undefined ? 'none' : null;
  const isOpen = blocker !== undefined && blocker.open_findings > 0;
  const words = isCheck ? { ...looksOf.wrapped, ...looksOf.quiet } : looksOf.wrapped;
  const isListed = step?.step === 'listed';
  return {
    cells: [
      null,
      step?.step ?? null,
      step?.records ?? null,
      null,
      blocker?.rule_id ?? null,
      blocker?.title ?? nothing,
      blocker?.open_findings ?? null,
      blocker?.explained_findings ?? null,
    ],
    styles: [
      {},
      isListed ? bold(words) : words,
      isCheck
        ? { ...looksOf.count, font: looksOf.quiet.font }
        : isListed
          ? bold(looksOf.count)
          : looksOf.count,
      {},
      looksOf.plain,
      looksOf.wrapped,
      isOpen ? onColour(looksOf.count, rehearsalColours.bad) : looksOf.count,
      looksOf.count,
    ],
    height: heightOf([step?.step ?? '', widths[1]!], [blocker?.title ?? '', widths[5]!]),
  };
}
