import type { DuckDBConnection } from '@duckdb/node-api';
import { readStandOuts, shownOfEach, type StandOut } from '../../schemas/stand_outs.ts';
import { readSql } from '../read_sql.ts';
import { ukDay } from './workbook/sheet_look.ts';

/**
 * Keeps as findings.stand_outs the rows of the lists that stand out most of each kind, with the reason in words and how
 * many rows stand out so in all.
 */
export async function findStandOuts(db: DuckDBConnection): Promise<void> {
  const appender = await db.createAppender('stand_outs', 'findings');
  for (const [index, standOut] of readStandOuts().entries()) {
    const reader = await db.runAndReadAll(await readSql(`stand_outs/${standOut.name}`));
    const rows = reader.getRowObjectsJson() as Row[];
    const shown = rows.slice(0, shownOfEach).map((row) => ({ row, why: wordsFor(standOut, row) }));
    for (const [place, { row, why }] of shown.entries()) {
      appender.appendInteger(index + 1);
      appender.appendVarchar(standOut.title);
      appender.appendInteger(standOut.list);
      appender.appendInteger(rows.length);
      appender.appendInteger(place + 1);
      for (const id of [row.child_id, row.record_id]) {
        if (id === null || id === undefined) appender.appendNull();
        else appender.appendVarchar(String(id));
      }
      appender.appendInteger(Number(row.row_number));
      appender.appendVarchar(why);
      appender.endRow();
    }
  }
  appender.closeSync();
}

type Row = Record<string, string | number | boolean | null>;

const wordsFor = (standOut: StandOut, row: Row): string =>
  standOut.words.replace(/\{(\w+)\}/g, (_, name: string) => wordsOf(name, row));

function wordsOf(name: string, row: Row): string {
  const value = row[name];
  if (value === undefined)
    throw new Error(`stand_outs.yaml names {${name}}, which its query does not return`);
  if (value === null) return 'never';
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return ukDay(String(value));
  return Number(value).toLocaleString('en-GB');
}
