import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { openCouncil, queriesIn, writeCouncil } from './support.ts';

let db: DuckDBConnection;
beforeAll(async () => {
  db = await openCouncil(await writeCouncil({}), 20_000);
});

const rowsOf = async (query: string) => (await db.runAndReadAll(query)).getRowObjectsJson();

describe('in the tidy council', () => {
  test.each(queriesIn('lives'))('$title', async ({ query }) => {
    expect(await rowsOf(query)).toEqual([]);
  });
});

describe('the default council has', () => {
  test.each(queriesIn('kinds'))('$title', async ({ query }) => {
    expect((await rowsOf(query)).length).toBeGreaterThan(0);
  });
});
