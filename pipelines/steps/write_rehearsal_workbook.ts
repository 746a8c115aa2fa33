import type { DuckDBConnection } from '@duckdb/node-api';
import { tableSheets } from '../../schemas/packs/rehearsal_tables.ts';
import type { Rehearsal, RehearsalSummary } from './rehearsal/rehearsal_types.ts';
import { writeChanges } from './rehearsal/write_changes.ts';
import { writeFront } from './rehearsal/write_front.ts';
import { writePlanSheet } from './rehearsal/write_plan_sheet.ts';
import { writeReconciliations } from './rehearsal/write_reconciliations.ts';
import { writeTableSheet } from './rehearsal/write_table_sheet.ts';
import { writeWaterfall } from './rehearsal/write_waterfall.ts';
import { writeWorkbook } from './workbook/write_workbook.ts';

/** Writes the dress rehearsal: whether each list is ready, why not, and who can do what about it. */
export async function writeRehearsalWorkbook(
  db: DuckDBConnection,
  rehearsal: Rehearsal,
  summary: RehearsalSummary,
  path: string,
): Promise<void> {
  const { asAt, noticeWeek, items } = rehearsal;
  await writeWorkbook(path, asAt, async (book) => {
    writeFront(book, rehearsal, summary);
    await writeWaterfall(book, db, rehearsal);
    await writeReconciliations(book, db, rehearsal);
    await writeTableSheet(book, db, tableSheets.differences, { asAt });
    await writeChanges(book, db, rehearsal);
    await writeTableSheet(book, db, tableSheets.rules, { asAt });
    await writeTableSheet(book, db, tableSheets.children, { asAt });
    await writeTableSheet(book, db, tableSheets.others, { asAt });
    await writeTableSheet(book, db, tableSheets.workers, { asAt });
    await writeTableSheet(book, db, tableSheets.fixed, { asAt });
    await writeTableSheet(book, db, tableSheets.explained, { asAt });
    await writeTableSheet(book, db, tableSheets.standOuts, { asAt });
    await writeTableSheet(book, db, tableSheets.sample, { asAt });
    writePlanSheet(book, { week: noticeWeek, items, asAt });
  });
}
