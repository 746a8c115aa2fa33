import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsIn } from '../../schemas/define_list.ts';
import type { Pack } from './pack_types.ts';
import { assertFits, writeListSheet } from './workbook/write_list_sheet.ts';
import { writeWorkbook } from './workbook/write_workbook.ts';

/** Writes the copy for Ofsted: the lists, their titles and their headings, and nothing else. */
export async function writeSubmissionWorkbook(db: DuckDBConnection, pack: Pack, path: string): Promise<void> {
  const { asAt, lists, settings } = pack;
  lists.forEach(assertFits);
  await writeWorkbook(path, asAt, async (book) => {
    for (const built of lists) {
      const columns = columnsIn(built.list, settings.template, 'submission');
      await writeListSheet(book, db, built, { asAt, columns, flagged: false });
    }
  });
}
