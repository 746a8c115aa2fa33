import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsIn } from '../../schemas/define_list.ts';
import type { Pack } from './pack_types.ts';
import { codesOf, writeCodesSheet } from './workbook/write_codes_sheet.ts';
import { writeFindingsSheet } from './workbook/write_findings_sheet.ts';
import { writeFrontSheet } from './workbook/write_front_sheet.ts';
import { assertFits, writeListSheet } from './workbook/write_list_sheet.ts';
import { writeWaterfallSheet } from './workbook/write_waterfall_sheet.ts';
import { writeWorkbook } from './workbook/write_workbook.ts';

/** Writes the copy to work in: the lists with where each row came from and what is wrong, and what to know of them. */
export async function writeWorkingWorkbook(db: DuckDBConnection, pack: Pack, path: string): Promise<void> {
  const { asAt, lists, settings } = pack;
  lists.forEach(assertFits);
  const columns = lists.map(({ list }) => columnsIn(list, settings.template, 'working'));
  const codes = codesOf(columns.flat());
  await writeWorkbook(path, asAt, async (book) => {
    await writeFrontSheet(book, db, pack);
    writeWaterfallSheet(book, pack);
    await writeFindingsSheet(book, db, pack);
    for (const [index, built] of lists.entries()) {
      await writeListSheet(book, db, built, {
        asAt,
        columns: columns[index]!,
        codeRanges: codes.ranges,
        flagged: true,
      });
    }
    writeCodesSheet(book, codes, asAt);
  });
}
