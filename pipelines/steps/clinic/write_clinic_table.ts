import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableSheet } from '../../../schemas/packs/rehearsal_tables.ts';
import { writeTableSheet } from '../rehearsal/write_table_sheet.ts';
import type { Book } from '../workbook/write_workbook.ts';
import { tableOf } from './case_lists.ts';

/** Writes a sheet that is one table: of the whole service, or a team's part of it. */
export async function writeClinicTable(
  book: Book,
  db: DuckDBConnection,
  spec: TableSheet,
  { team, asAt }: { team: string | null; asAt: string },
): Promise<void> {
  await writeTableSheet(book, db, { ...spec, table: tableOf(spec.table, team) }, { asAt });
}
