import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { buildTables, tablesRead } from '../../pipelines/steps/build_tables.ts';
import { codelistNames } from '../../pipelines/steps/open_database.ts';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { codelistPath } from '../../schemas/codelist.ts';
import { measuresOf, type Indicator } from '../../schemas/define_indicator.ts';
import { projectRoot } from '../../schemas/project_root.ts';
import { defaultSettings } from '../../schemas/settings.ts';
import { emptyTables } from '../rules/support.ts';

/** A council of which nothing is recorded: every table that an indicator reads, without a row. */
export async function emptyCouncil(): Promise<DuckDBConnection> {
  const db = await emptyTables('2026-03-31', defaultSettings);
  await buildTables(db, 'facts');
  await db.run('create table findings.finding_lists (finding_id varchar, list integer)');
  await db.run(`create table findings.findings as ${await readSql('findings/findings')}`);
  return db;
}

/** The canonical tables that a query reads, through facts and cohorts too; findings may be about any. */
export async function tablesBehind(db: DuckDBConnection, path: string): Promise<string[]> {
  const tables = await collectTables(db, path, new Set());
  const isOfFindings = tables.some((table) => table.startsWith('findings.'));
  return isOfFindings ? Object.keys(canonicalTables).map((name) => `canonical.${name}`) : tables;
}

const layers = ['facts', 'cohorts', 'breakdowns'];

async function collectTables(db: DuckDBConnection, path: string, seen: Set<string>): Promise<string[]> {
  for (const table of await tablesRead(db, await readSql(path))) {
    if (seen.has(table)) continue;
    seen.add(table);
    if (layers.includes(table.split('.')[0]!)) await collectTables(db, table.replace('.', '/'), seen);
  }
  return [...seen];
}

/** The rows of a query. */
export const rowsOfQuery = async (db: DuckDBConnection, query: string): Promise<object[]> =>
  (await db.runAndReadAll(query)).getRowObjectsJson();

/** The text of a file below sql. */
export const sqlText = (file: string): string => readFileSync(join(projectRoot, 'sql', file), 'utf8');

/** The queries of a folder below sql, as they are written there. */
export function sqlUnder(folder: string): string[] {
  const all = readdirSync(join(projectRoot, 'sql'), { recursive: true, encoding: 'utf8' });
  return all
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.sql') && file.startsWith(folder));
}

/** Every column that a card names. */
export function columnsNamed(indicator: Indicator): string[] {
  const { breakdowns, details, list, due, median_of: medianOf } = indicator;
  const measured = measuresOf(indicator).flatMap((measure) => [
    measure.numerator,
    measure.denominator,
    measure.distribution_of,
  ]);
  const named = [
    ...Object.keys(breakdowns),
    ...Object.keys(details),
    list.order,
    due?.column,
    medianOf,
    ...measured,
  ];
  return named.filter((name) => name !== undefined);
}

/** Where the words of classes come from: every query and codelist. */
export const everyWord = (): string =>
  [...sqlUnder('').map(sqlText), ...codelistNames().map((name) => readFileSync(codelistPath(name), 'utf8'))]
    .join('\n')
    .replaceAll("''", "'");
