import type { DuckDBConnection } from '@duckdb/node-api';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import { compareWithPublished } from '../../pipelines/steps/compare_with_published.ts';
import { statedTables } from '../../pipelines/steps/load_published.ts';
import { tableOfRows } from '../../pipelines/steps/table_of_rows.ts';
import { figuresDatabase } from '../figures_support.ts';
import { insertRows } from '../support.ts';

/** Tables of schema published, drawn as in test/support.ts, and figures of ours. */
export type PublishedDrawn = {
  settings?: object;
  measures?: string;
  figures?: string;
} & { [table: `published.${string}`]: string };

const files = {
  region_rows: { measure_code: 'varchar', year: 'varchar', area: 'varchar', value: 'varchar' },
  authority_rows: { measure_code: 'varchar', year: 'smallint', authority_code: 'varchar', value: 'varchar' },
  neighbour_rows: {
    authority_code: 'varchar',
    authority_name: 'varchar',
    region: 'varchar',
    rank: 'varchar',
    neighbour_code: 'varchar',
    neighbour_name: 'varchar',
    closeness: 'varchar',
  },
};

/** A database in which this, and nothing else, was published; with the tables made from it. */
export async function publishedDatabase({
  settings = { authority: { code: '301', name: 'Ours' } },
  measures = 'indicator_id | kind | good_direction | basis\nxx-test | percentage | higher | over_period',
  figures = 'indicator_id\nxx-none',
  ...published
}: PublishedDrawn): Promise<DuckDBConnection> {
  const db = await figuresDatabase({ settings, measures, figures });
  for (const [name, types] of Object.entries({ ...files, ...statedTables })) {
    await tableOfRows(db, `published.${name}`, { types, rows: [] });
  }
  for (const [table, drawing] of Object.entries(published)) await insertRows(db, table, drawing);
  await buildTables(db, 'published');
  return db;
}

/** The same, with what is published set beside the figures. */
export async function comparedDatabase(drawn: PublishedDrawn): Promise<DuckDBConnection> {
  const db = await publishedDatabase(drawn);
  await compareWithPublished(db);
  return db;
}

/** One authority of our region, ours, and three neighbours of which one is in it. */
export const neighbours = `
  authority_code | authority_name | region     | neighbour_code | neighbour_name
  301            | Ours           | South East | 302            | First
  301            | Ours           | South East | 303            | Second
  301            | Ours           | South East | 304            | Third
  302            | First          | South East | 301            | Ours
  303            | Second         | London     | 301            | Ours
  304            | Third          | London     | 301            | Ours
  305            | Fourth         | London     | 301            | Ours
`;
