import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { changeReasons, compareRuns } from '../../pipelines/steps/compare_runs.ts';
import type { EarlierRun } from '../../pipelines/steps/comparing/find_earlier_run.ts';
import type { List } from '../../schemas/define_list.ts';
import { leftOutReasons } from '../../schemas/lists/annex_a/left_out_reasons.ts';
import { list3Referrals } from '../../schemas/lists/annex_a/list_3_referrals.ts';
import { list8ChildrenInCare } from '../../schemas/lists/annex_a/list_8_children_in_care.ts';
import { list11Adopters } from '../../schemas/lists/annex_a/list_11_adopters.ts';
import { defaultSettings } from '../../schemas/settings.ts';
import { replaceRows, textRows } from '../random_support.ts';
import { databaseWith } from '../support.ts';

const lists = [list3Referrals, list8ChildrenInCare, list11Adopters];
const days = [null, '2025-08-27', '2025-08-28', '2025-09-30', '2026-02-28', '2026-03-01'];

const record = fc.record({
  child_id: fc.constantFrom('C1', 'C2', 'OLD'),
  record_id: fc.constantFrom('R1', 'R2', null),
  event: fc.constantFrom(...days),
  end: fc.constantFrom(...days),
  worker: fc.constantFrom('Worker A', null),
  left_out: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(leftOutReasons), 'in words of an older version') },
  ),
});
type Drawn = Omit<typeof record extends fc.Arbitrary<infer Row> ? Row : never, 'record_id'> & {
  record_id: string | null;
};

// What of a drawn record each list has.
const cellsOf = (list: List, { child_id, record_id, event, end, worker }: Drawn) => {
  const source = { record_id, source_file: 'x.csv', source_line: 2 };
  if (list === list3Referrals) return { child_id, referral_date: event, worker_name: worker, ...source };
  if (list === list8ChildrenInCare)
    return { child_id, start_date: event, end_date: end, worker_name: worker, ...source };
  return {
    family_id: child_id,
    adopter_id: record_id,
    stage_1_start_date: event,
    order_date: end,
    ...source,
  };
};

test('over any two runs each row has one reason, and the reasons add up to the difference', async () => {
  const db = await databaseWith({ as_at: '2026-03-31' });
  await db.run(await readSql('loading/tables'));
  await createLists(db);
  await db.run(`create table previous.code_map as from findings.code_map`);
  await replaceRows(db, 'raw.kept_ids', [{ old_id: 'OLD', kept_id: 'C2' }]);
  const made = fc.record({
    then: fc.array(record, { maxLength: 6 }),
    now: fc.array(record, { maxLength: 6 }),
    previousAsAt: fc.constantFrom('2026-02-28', '2026-03-31'),
    definition: fc.constantFrom('another', undefined),
  });

  await fc.assert(
    fc.asyncProperty(made, async ({ then, now, previousAsAt, definition }) => {
      await db.run(`set variable previous_as_at = date '${previousAsAt}'`);
      for (const list of lists) {
        await fill(db, `previous.${nameOf(list)}`, list, then);
        await fill(db, `lists.${nameOf(list)}`, list, now);
      }
      await compareRuns(db, {
        lists,
        settings: defaultSettings,
        earlier: earlierRun(previousAsAt, definition),
      });

      const isListed = ({ left_out: reason }: Drawn): boolean => reason === null;
      const sizes = [then, now].map((records) => String(records.filter(isListed).length));
      expect(await textRows(db, sums)).toEqual(
        lists.map(({ number }) => [String(number), sizes[1], ...sizes, '0']),
      );
      const reasons = await textRows(db, 'select distinct reason from findings.changes');
      expect(changeReasons).toEqual(expect.arrayContaining(reasons.flat()));
      expect(await textRows(db, rowsNamedTwice)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('two runs that say the same differ in nothing, whatever the ids are', async () => {
  const db = await databaseWith({ as_at: '2026-03-31' });
  await db.run(await readSql('loading/tables'));
  await createLists(db);
  await db.run(`create table previous.code_map as from findings.code_map`);
  await db.run(`set variable previous_as_at = date '2026-02-28'`);

  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 6 }), async (records) => {
      const again = records.map((row, index) => ({ ...row, record_id: `NEW${index}` })).reverse();
      for (const list of lists) {
        await fill(db, `previous.${nameOf(list)}`, list, records);
        await fill(db, `lists.${nameOf(list)}`, list, again);
      }
      await compareRuns(db, { lists, settings: defaultSettings, earlier: earlierRun('2026-02-28') });
      expect(await textRows(db, 'select list, change, reason from findings.changes')).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

const sums = `
  select
    list,
    any_value(rows_then) - sum(removed) + sum(added),
    any_value(rows_then),
    any_value(rows_now),
    (select count(*) from findings.changes where reason is null)
  from findings.change_counts group by list order by list`;

const rowsNamedTwice = `
  select list, row_number from findings.changes where row_number is not null group by all having count(*) > 1
  union all
  select list, previous_row_number from findings.changes where previous_row_number is not null group by all having count(*) > 1`;

const nameOf = ({ id }: List): string => id.split('/').at(-1)!;

const earlierRun = (asAt: string, definition?: string): EarlierRun => ({
  asAt,
  runId: 'first',
  folder: '',
  meta:
    definition === undefined
      ? null
      : {
          asAt,
          runId: 'first',
          version: '0.1.0',
          template: defaultSettings.template,
          readings: defaultSettings.readings,
          settings: defaultSettings,
          definitions: Object.fromEntries(lists.map(({ id }) => [id, definition])),
          inputs: [],
        },
});

async function createLists(db: DuckDBConnection): Promise<void> {
  for (const list of lists) {
    const columns = Object.entries(list.columns).map(([name, { value }]) => {
      const type = value.kind === 'day' ? 'date' : value.kind === 'count' ? 'integer' : 'varchar';
      return `${name} ${type}`;
    });
    for (const schema of ['previous', 'lists']) {
      await db.run(`create table ${schema}.${nameOf(list)} (${columns.join(', ')})`);
      await db.run(
        `create table ${schema}.${nameOf(list)}_left_out (left_out varchar, child_id varchar, record_id varchar, source_file varchar, source_line integer)`,
      );
    }
  }
}

async function fill(
  db: DuckDBConnection,
  table: string,
  list: List,
  records: readonly Drawn[],
): Promise<void> {
  const listed = records.filter(({ left_out: reason }) => reason === null);
  // A table whose rows were deleted goes on numbering them from where it was.
  await db.run(`create or replace table ${table} as from ${table} limit 0`);
  await replaceRows(
    db,
    table,
    listed.map((row) => cellsOf(list, row)),
  );
  const leftOut = records.filter(({ left_out: reason }) => reason !== null);
  await replaceRows(
    db,
    `${table}_left_out`,
    leftOut.map(({ left_out, child_id, record_id }) => ({
      left_out,
      child_id: list === list11Adopters ? null : child_id,
      record_id,
    })),
  );
}
