import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { ListColumn } from '../../schemas/define_list.ts';
import { quoteName } from '../sql_text.ts';
import type { BuiltList } from './build_list_types.ts';

export type NamedColumn = [string, ListColumn];

/** A list's rows in order, a few thousand at a time, as one array for each column; days are as `day` writes them. */
export async function* readList(
  db: DuckDBConnection,
  { table }: BuiltList,
  columns: NamedColumn[],
  day: (name: string) => string = (name) => name,
): AsyncGenerator<{ rows: number; columns: DuckDBValue[][] }> {
  const selected = columns.map(([name, { value }]) =>
    value.kind === 'day' ? day(quoteName(name)) : quoteName(name),
  );
  const result = await db.stream(`select ${selected.join(', ')} from ${table}`);
  for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
    yield { rows: chunk.rowCount, columns: chunk.getColumns() };
  }
}

/** A day as the number by which Excel knows it, which no time zone can shift. */
export const excelDay = (name: string): string => `(${name} - date '1899-12-30')::integer`;
