import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attachEarlierRun } from '../../pipelines/steps/attach_earlier_run.ts';
import { compareRuns } from '../../pipelines/steps/compare_runs.ts';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { projectRoot } from '../../schemas/project_root.ts';
import { list11Adopters } from '../../schemas/lists/annex_a/list_11_adopters.ts';
import { list3Referrals } from '../../schemas/lists/annex_a/list_3_referrals.ts';
import { newFolder } from '../output/support.ts';
import { textRows } from '../random_support.ts';
import { expectRows, insertRows } from '../support.ts';
import { keep, made } from './support.ts';

const lists = [list3Referrals, list11Adopters];
const referrals = `
  referral_id | child_id | referral_date
  R1          | C1       | 2026-01-10
  R2          | C2       | 2024-01-10
`;

/** A folder of snapshots, one for each as-at date and run id. */
async function snapshotsOf(...runs: [asAt: string, runId: string][]): Promise<string> {
  const snapshots = newFolder();
  for (const [position, [as_at, runId]] of runs.entries()) {
    const run = await made({ as_at, 'canonical.referrals': referrals }, lists);
    const folder = await keep(run, lists, { snapshots, runId });
    utimesSync(folder, position, position);
  }
  return snapshots;
}

test('the earlier run is the one with the last as-at date before, and of several the last published', async () => {
  const snapshots = await snapshotsOf(
    ['2026-02-28', 'later-date'],
    ['2026-01-31', 'earlier-date'],
    ['2026-02-28', 'published-last'],
    ['2026-03-31', 'same-date'],
  );
  mkdirSync(join(snapshots, '.building 2026-03-01 1'));
  const { db } = await made({ as_at: '2026-03-31' }, lists);
  expect(await attachEarlierRun(db, { snapshots, asAt: '2026-03-31' })).toMatchObject({
    asAt: '2026-02-28',
    runId: 'published-last',
    meta: { asAt: '2026-02-28', runId: 'published-last', readings: { list_4_window: 'authorisation' } },
  });
  expect(await textRows(db, 'select previous_as_at()')).toEqual([['2026-02-28']]);
});

test('a run is chosen by its date or by its id, and may be of the same date, but not of a later one', async () => {
  const snapshots = await snapshotsOf(['2026-01-31', 'one'], ['2026-03-31', 'same'], ['2026-04-30', 'later']);
  const chosen = async (compareWith: string) => {
    const { db } = await made({ as_at: '2026-03-31' }, lists);
    return attachEarlierRun(db, { snapshots, asAt: '2026-03-31', compareWith });
  };
  expect(await chosen('2026-01-31')).toMatchObject({ runId: 'one' });
  expect(await chosen('same')).toMatchObject({ asAt: '2026-03-31' });
  await expect(chosen('2026-04-30')).rejects.toThrow(
    'Choose one of these: 2026-03-31 (run same), 2026-01-31 (run one).',
  );
});

test('without a snapshot nothing is attached, and one that was asked for is a problem', async () => {
  const { db } = await made({ as_at: '2026-03-31' }, lists);
  const snapshots = join(newFolder(), 'not there');
  expect(await attachEarlierRun(db, { snapshots, asAt: '2026-03-31' })).toBeNull();
  expect(await textRows(db, 'select previous_as_at()')).toEqual([[null]]);
  await expect(
    attachEarlierRun(db, { snapshots, asAt: '2026-03-31', compareWith: '2026-02-28' }),
  ).rejects.toThrow('Leave out the choice of an earlier run');
});

test('lists, what they left out and the findings are there as they were', async () => {
  const snapshots = await snapshotsOf(['2026-02-28', 'first']);
  const { db } = await made({ as_at: '2026-03-31' }, lists);
  await attachEarlierRun(db, { snapshots, asAt: '2026-03-31' });
  await expectRows(
    db,
    'previous.list_3_referrals',
    `
      record_id | child_id | referral_date
      R1        | C1       | 2026-01-10
    `,
  );
  await expectRows(
    db,
    'previous.list_3_referrals_left_out',
    `
      left_out              | child_id | record_id
      before the six months | C2       | R2
    `,
  );
  await expectRows(
    db,
    'select {columns} from previous.waterfall where list = 3 order by position',
    `
      step                            | records
      could qualify                   | 2
      left out: before the six months | 1
      listed                          | 1
    `,
  );
});

test('memory goes on from the last run, whichever one is compared with', async () => {
  const snapshots = newFolder();
  for (const [as_at, finding] of [
    ['2026-01-31', 'F1'],
    ['2026-02-28', 'F2'],
  ] as const) {
    const run = await made({ as_at }, lists);
    await run.db.run(`create table findings.memory as from previous.memory`);
    await insertRows(run.db, 'findings.memory', `finding_id | first_seen\n${finding} | ${as_at}`);
    await keep(run, lists, { snapshots });
  }
  const { db } = await made({ as_at: '2026-03-31' }, lists);
  await attachEarlierRun(db, { snapshots, asAt: '2026-03-31', compareWith: '2026-01-31' });
  await expectRows(
    db,
    'previous.memory',
    `
      finding_id | first_seen | rule_id
      F2         | 2026-02-28 |
    `,
  );
});

test('what a snapshot of an older shape lacks is empty, and the runs can still be compared', async () => {
  const snapshots = newFolder();
  const old = await made({ as_at: '2026-02-28', 'canonical.referrals': referrals }, lists);
  await old.db.run('alter table lists.list_3_referrals drop column earlier_referral_count');
  await old.db.run('alter table lists.list_3_referrals add column no_longer_shown varchar');
  const folder = await keep(old, lists, { snapshots });
  for (const gone of [
    'meta.json',
    'left-out',
    'findings/code_map.parquet',
    'lists/list-11-adopters.parquet',
  ]) {
    rmSync(join(folder, gone), { recursive: true });
  }

  const { db, settings, asAt } = await made(
    {
      as_at: '2026-03-31',
      'canonical.referrals': referrals,
      'canonical.adopters': `
        adopter_id | stage_1_start_date
        A1         | 2026-01-10
      `,
    },
    lists,
  );
  const earlier = await attachEarlierRun(db, { snapshots, asAt });
  expect(earlier).toMatchObject({ asAt: '2026-02-28', runId: 'first', meta: null });
  await expectRows(
    db,
    'previous.list_3_referrals',
    `
      record_id | earlier_referral_count
      R1        |
    `,
  );
  const shapes = await textRows(
    db,
    `select
      (select string_agg(column_name || data_type, ', ' order by column_index) from duckdb_columns()
      where schema_name = 'previous' and table_name = 'list_3_referrals')
      = (select string_agg(column_name || data_type, ', ' order by column_index) from duckdb_columns()
      where schema_name = 'lists' and table_name = 'list_3_referrals')`,
  );
  expect(shapes).toEqual([['true']]);
  await expectRows(db, 'previous.list_3_referrals_left_out', 'left_out | child_id');
  await expectRows(db, 'previous.code_map', 'codelist | code');

  await compareRuns(db, { lists, settings, earlier });
  await expectRows(
    db,
    'select {columns} from findings.changes',
    `
      list | change  | reason        | record_id | changed_columns
      3    | changed | new           | R1        | earlier_referral_count
      11   | added   | recorded late | A1        |
    `,
  );
});

test('a snapshot that cannot be read is named, with what to do', async () => {
  const snapshots = await snapshotsOf(['2026-02-28', 'first']);
  const folder = join(snapshots, 'as-at=2026-02-28', 'run=first');
  const attach = async () => {
    const { db } = await made({ as_at: '2026-03-31' }, lists);
    return attachEarlierRun(db, { snapshots, asAt: '2026-03-31' });
  };
  writeFileSync(join(folder, 'lists/list-03-referrals.parquet'), 'cut off');
  await expect(attach()).rejects.toThrow('Compare with another run, or move the folder of this one away.');
  writeFileSync(join(folder, 'meta.json'), '{"asAt": "2026-02-28"');
  await expect(attach()).rejects.toThrow('meta.json: this snapshot of an earlier run cannot be read');
});

test('a folder whose name looks like a pattern is read as it is', async () => {
  const snapshots = join(await snapshotsOf(['2026-02-28', 'first']), 'a [b] {c}');
  await keep(await made({ as_at: '2026-02-28', 'canonical.referrals': referrals }, lists), lists, {
    snapshots,
  });
  const { db } = await made({ as_at: '2026-03-31' }, lists);
  await attachEarlierRun(db, { snapshots, asAt: '2026-03-31' });
  expect(await textRows(db, 'select count(*) from previous.list_3_referrals')).toEqual([['1']]);
});

test('every canonical table that a rule compares is kept, and no other', async () => {
  const folder = join(projectRoot, 'sql/rules');
  const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\bprevious\.(\w+)/g)])
    .map(([, name]) => name!)
    .filter((name) => name in canonicalTables);
  const { db } = await made({ as_at: '2026-03-31' }, lists);
  const snapshots = await snapshotsOf(['2026-02-28', 'first']);
  await attachEarlierRun(db, { snapshots, asAt: '2026-03-31' });
  const attached = await textRows(
    db,
    `select view_name from duckdb_views() where schema_name = 'previous' order by view_name`,
  );
  const canonical = attached.flat().filter((name) => name! in canonicalTables);
  expect(canonical).toEqual([...new Set(named)].sort());
});
