import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { attachEarlierRun } from '../../pipelines/steps/attach_earlier_run.ts';
import { buildList } from '../../pipelines/steps/build_list.ts';
import { compareRuns } from '../../pipelines/steps/compare_runs.ts';
import { keepListFindings } from '../../pipelines/steps/keep_list_findings.ts';
import { writeSnapshot } from '../../pipelines/steps/write_snapshot.ts';
import type { List } from '../../schemas/define_list.ts';
import { settingsSchema, type Settings } from '../../schemas/settings.ts';
import { newFolder, packOf } from '../output/support.ts';
import { databaseWith, expectRows, insertRows } from '../support.ts';

/** A run drawn as its canonical tables; other tables drawn (raw.kept_ids, findings.code_map) are filled before the lists are built. */
export type Run = { as_at: string; settings?: object } & { [table: `${string}.${string}`]: string };

export type Made = { db: DuckDBConnection; asAt: string; settings: Settings };

/** A run up to its lists. */
export async function made({ as_at, settings = {}, ...tables }: Run, lists: readonly List[]): Promise<Made> {
  const drawn = Object.entries(tables as Record<string, string>);
  const canonical = drawn.filter(([table]) => table.startsWith('canonical.'));
  const db = await databaseWith({ as_at, settings, ...Object.fromEntries(canonical) });
  for (const file of ['loading/tables', 'findings/tables']) await db.run(await readSql(file));
  for (const [table, drawing] of drawn) {
    if (!table.startsWith('canonical.')) await insertRows(db, table, drawing);
  }
  const built = [];
  for (const list of lists) built.push(await buildList(db, list));
  await keepListFindings(db, built);
  return { db, asAt: as_at, settings: settingsSchema.parse(settings) };
}

/** Keeps a run's snapshot where a published one would be. */
export async function keep(
  { db, asAt, settings }: Made,
  lists: readonly List[],
  { snapshots, runId = 'first' }: { snapshots: string; runId?: string },
): Promise<string> {
  const folder = join(snapshots, `as-at=${asAt}`, `run=${runId}`);
  const built = lists.map((list) => ({
    list,
    table: `lists.${list.id.split('/').at(-1)}`,
    rows: 0,
    candidates: 0,
    waterfall: [],
    problems: [],
    gaps: [],
  }));
  await writeSnapshot(db, packOf(built, { asAt, settings, runId }), folder);
  return folder;
}

/** The database of the second run, compared with the first. */
export async function compared(
  lists: readonly List[],
  { then, now }: { then: Run; now: Run },
): Promise<DuckDBConnection> {
  const snapshots = newFolder();
  await keep(await made(then, lists), lists, { snapshots });
  const { db, asAt, settings } = await made(now, lists);
  const earlier = await attachEarlierRun(db, { snapshots, asAt, compareWith: then.as_at });
  await compareRuns(db, { lists, settings, earlier });
  return db;
}

/** Expects these changes and no others between two runs, looking only at the columns drawn. */
export async function expectChanges(
  list: List,
  runs: { then: Run; now: Run },
  drawing: string,
): Promise<DuckDBConnection> {
  const db = await compared([list], runs);
  await expectRows(db, 'select {columns} from findings.changes', drawing);
  return db;
}
