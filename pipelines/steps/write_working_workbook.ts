import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsIn, optional, text, type ListColumn } from '../../schemas/define_list.ts';
import type { BuiltList } from './build_list_types.ts';
import type { Pack } from './pack_types.ts';
import type { NamedColumn } from './read_list.ts';
import { codesOf, writeCodesSheet } from './workbook/write_codes_sheet.ts';
import { writeFrontSheet } from './workbook/write_front_sheet.ts';
import { assertFits, writeListSheet } from './workbook/write_list_sheet.ts';
import { writeWaterfallSheet } from './workbook/write_waterfall_sheet.ts';
import { writeWorkbook } from './workbook/write_workbook.ts';

/** Writes the copy to work in: the lists with where each row came from and what is wrong, and what to know of them. */
export async function writeWorkingWorkbook(db: DuckDBConnection, pack: Pack, path: string): Promise<void> {
  const { asAt, lists, settings } = pack;
  lists.forEach(assertFits);
  const columns = lists.map(({ list }) => [
    ...columnsIn(list, settings.template, 'working'),
    ['findings', findingsColumn] as NamedColumn,
  ]);
  const codes = codesOf(columns.flat());
  await writeWorkbook(path, asAt, async (book) => {
    await writeFrontSheet(book, db, pack);
    writeWaterfallSheet(book, pack);
    for (const [index, built] of lists.entries()) {
      await writeListSheet(book, db, await withFindings(db, built), {
        asAt,
        columns: columns[index]!,
        codeRanges: codes.ranges,
        flagged: true,
      });
    }
    writeCodesSheet(book, codes, asAt);
  });
}

const findingsColumn: ListColumn = { heading: 'Findings', value: optional(text), workingOnly: true };

// The rows of a list in their order, each with what is open about it.
async function withFindings(db: DuckDBConnection, built: BuiltList): Promise<BuiltList> {
  await db.run(`create or replace temp view rows_with_findings as
    select listed.*, row_findings.findings
    from ${built.table} as listed
    left join reports.row_findings
      on row_findings.list = ${built.list.number} and row_findings.row_number = listed.rowid + 1
    order by listed.rowid`);
  return { ...built, table: 'rows_with_findings' };
}
