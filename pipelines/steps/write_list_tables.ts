import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsIn, type List, type ListColumn } from '../../schemas/define_list.ts';
import { quoteName } from '../sql_text.ts';
import type { Pack } from './pack_types.ts';
import { writeArrow } from './write_arrow.ts';
import { copyToCsv, copyToParquet, inertText } from './write_table.ts';

export type ListFormat = 'csv' | 'parquet' | 'arrow';

/**
 * Writes each list for other programs: CSV with Ofsted's headings and columns, Parquet and Arrow with ours, typed,
 * and with where each row came from.
 */
export async function writeListTables(
  db: DuckDBConnection,
  { lists, settings }: Pack,
  folder: string,
  formats: readonly ListFormat[] = ['csv', 'parquet', 'arrow'],
): Promise<void> {
  for (const format of formats) await mkdir(join(folder, folders[format]), { recursive: true, mode: 0o700 });
  for (const built of lists) {
    const working = columnsIn(built.list, settings.template, 'working');
    const pathOf = (format: ListFormat) => join(folder, folders[format], `${fileName(built.list)}.${format}`);
    if (formats.includes('csv')) {
      await copyToCsv(db, csvSelect(built.list, settings.template, built.table), pathOf('csv'));
    }
    if (formats.includes('parquet')) {
      await copyToParquet(db, `select ${namesOf(working)} from ${built.table}`, pathOf('parquet'));
    }
    if (formats.includes('arrow')) await writeArrow(db, built, working, pathOf('arrow'));
  }
}

const folders: Record<ListFormat, string> = {
  csv: 'child-level/lists',
  parquet: 'child-level/lists.parquet',
  arrow: 'child-level/lists.arrow',
};

/** annex_a/list_1_contacts is list-01-contacts, so that files sort as the lists do. */
export function fileName({ id, number }: List): string {
  const words = id
    .split('/')
    .at(-1)!
    .replace(/^list_\d+_/, '')
    .replaceAll('_', '-');
  return `list-${String(number).padStart(2, '0')}-${words}`;
}

const namesOf = (columns: [string, ListColumn][]): string =>
  columns.map(([name]) => quoteName(name)).join(', ');

function csvSelect(list: List, template: string, table: string): string {
  const selected = columnsIn(list, template, 'submission').map(([name, { heading, value }]) => {
    const isText = value.kind !== 'day' && value.kind !== 'count';
    return `${isText ? inertText(quoteName(name)) : quoteName(name)} as ${quoteName(heading)}`;
  });
  return `select ${selected.join(', ')} from ${table}`;
}
