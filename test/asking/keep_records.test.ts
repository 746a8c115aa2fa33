import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parquet, parquetIn } from '../../pipelines/steps/explain/open_snapshot.ts';
import { dropOlderRecords, hasRecords, keepRecords } from '../../pipelines/steps/keep_records.ts';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { databaseWith } from '../support.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annexa-records-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('every record is kept, and the facts that questions read, but no name of a child and no birth date of the exports', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | forename | surname | birth_date | sex_code
      C1       | Zebedee  | Peverell | 2015-01-02 | F
    `,
  });
  await keepRecords(db, folder);
  expect(parquetIn(join(folder, 'records', 'canonical'))).toEqual(Object.keys(canonicalTables).sort());
  const facts = parquetIn(join(folder, 'records', 'facts'));
  expect(facts).toContain('current_holders');
  expect(facts).not.toContain('placement_counts'); // no question reads it
  const children = await db.runAndReadAll(
    `from ${parquet(join(folder, 'records/canonical/children.parquet'))}`,
  );
  expect(children.columnNames()).toEqual(expect.arrayContaining(['child_id', 'sex_code']));
  for (const name of ['forename', 'surname', 'birth_date', 'national_id'])
    expect(children.columnNames()).not.toContain(name);
  expect(children.getRows()).toHaveLength(1);
});

test('only the latest run keeps them, and when an older one was kept is still known', async () => {
  const [older, latest] = ['as-at=2026-02-28/run=one', 'as-at=2026-03-31/run=two'].map((run) =>
    join(folder, run),
  );
  for (const run of [older!, latest!]) mkdirSync(join(run, 'records', 'facts'), { recursive: true });
  const then = new Date('2026-03-01T00:00:00Z');
  utimesSync(older!, then, then);
  await dropOlderRecords(folder, latest!);
  expect(hasRecords(older!)).toBe(false);
  expect(hasRecords(latest!)).toBe(true);
  expect(statSync(older!).mtime).toEqual(then);
});
