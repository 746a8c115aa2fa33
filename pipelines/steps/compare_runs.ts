import type { DuckDBConnection } from '@duckdb/node-api';
import type { List } from '../../schemas/define_list.ts';
import { leftOutReasons } from '../../schemas/lists/annex_a/left_out_reasons.ts';
import type { Settings } from '../../schemas/settings.ts';
import { readSql } from '../read_sql.ts';
import { codelistsOf } from './comparing/codelists_of.ts';
import { defineLists } from './comparing/define_lists.ts';
import type { EarlierRun } from './comparing/find_earlier_run.ts';
import { describeLists, gatherCells, gatherRows } from './comparing/gather_rows.ts';
import { insertRows } from './comparing/insert_rows.ts';
import { queriesBehind } from './queries_behind.ts';

/** Why a row is on a list, off it, or different, since the earlier run: one for each, in the order of a report. */
export const changeReasons = [
  'new', // it happened after the earlier as-at date
  'recorded late', // it had happened by then, and was in no export
  'corrected', // the record was known then, and says something else now
  'closed', // it has an end that it did not have
  'left by age',
  'out of the window', // time passed, and nothing else
  'definition or mapping changed', // by us or by a choice of settings, and not in the record
  'no longer in the export',
] as const;

export type ChangeReason = (typeof changeReasons)[number];

export type CompareOptions = { lists: readonly List[]; settings: Settings; earlier: EarlierRun | null };

/**
 * Says what changed on each list since the earlier run, row by row with one reason each, in findings.changes, and counts
 * it in findings.change_counts. Both are empty where there is no earlier run. Throws if a list's changes do not add up.
 * It comes after attachEarlierRun.
 */
export async function compareRuns(
  db: DuckDBConnection,
  { lists, settings, earlier }: CompareOptions,
): Promise<{ redefined: string[] }> {
  await db.run(await readSql('changes/tables'));
  try {
    const compared = earlier === null ? [] : lists;
    const redefined = await redefinedLists(db, compared, settings, earlier);
    await describeReasons(db);
    await describeLists(db, compared, {
      redefined,
      remapped: compared.length === 0 ? [] : await remappedCodelists(db),
      codelists: await codelistsBehind(db, compared),
    });
    await findChanges(db, compared);
    return { redefined };
  } finally {
    await db.run('drop schema changes cascade');
  }
}

async function findChanges(db: DuckDBConnection, lists: readonly List[]): Promise<void> {
  await gatherRows(db, lists);
  await pairRows(db);
  await create(db, 'table', 'differing_pairs');
  await gatherCells(db, lists);
  for (const name of ['removed_rows', 'joined_rows', 'changed_rows']) await create(db, 'table', name);
  for (const name of ['changes', 'change_counts']) {
    await db.run(`create or replace table findings.${name} as ${await readSql(`changes/${name}`)}`);
  }
  await assertClosed(db);
}

// A snapshot without definitions says nothing of them.
async function redefinedLists(
  db: DuckDBConnection,
  lists: readonly List[],
  settings: Settings,
  earlier: EarlierRun | null,
): Promise<string[]> {
  const then = earlier?.meta?.definitions ?? {};
  const now = await defineLists(db, lists, settings);
  return Object.keys(now).filter((id) => then[id] !== undefined && then[id] !== now[id]);
}

async function remappedCodelists(db: DuckDBConnection): Promise<string[]> {
  const reader = await db.runAndReadAll(await readSql('changes/remapped_codelists'));
  return reader.getRows().map(([name]) => String(name));
}

async function codelistsBehind(
  db: DuckDBConnection,
  lists: readonly List[],
): Promise<Record<string, string[]>> {
  const behind: Record<string, string[]> = {};
  for (const { id } of lists) behind[id] = codelistsOf(await queriesBehind(db, `lists/${id}`));
  return behind;
}

async function describeReasons(db: DuckDBConnection): Promise<void> {
  await insertRows(
    db,
    'changes.reasons',
    changeReasons.map((reason, position) => [reason, position]),
  );
  const leftOut = Object.entries(leftOutReasons).map(([text, reason]) => {
    const { kind, windowDate = null, months = null, years = null, ifLeft, ifJoined } = reason;
    return [text, kind, windowDate, months, years, ifLeft, ifJoined];
  });
  await insertRows(db, 'changes.left_out_reasons', leftOut);
}

// From the surest to the least sure. What the other run left out is looked up before ids are given up: a record that it
// knew by its id has not got a new one.
async function pairRows(db: DuckDBConnection): Promise<void> {
  await create(db, 'table', 'all_rows');
  await create(db, 'view', 'unpaired_rows');
  for (const pass of ['record and content', 'record', 'content']) await pairBy(db, pass);
  await db.run(`insert into changes.left_out_instead ${await readSql('changes/left_out_instead')}`);
  for (const pass of ['event', 'child']) await pairBy(db, pass);
}

async function pairBy(db: DuckDBConnection, pass: string): Promise<void> {
  await db.run(`set variable pass = '${pass}'`);
  await db.run(`insert into changes.pairs ${await readSql('changes/next_pairs')}`);
}

async function create(db: DuckDBConnection, kind: 'table' | 'view', name: string): Promise<void> {
  await db.run(`create ${kind} changes.${name} as ${await readSql(`changes/${name}`)}`);
}

// A difference here is our mistake rather than the data's, so it stops the run.
async function assertClosed(db: DuckDBConnection): Promise<void> {
  const reader = await db.runAndReadAll(await readSql('changes/open_sums'));
  const [open] = reader.getRowObjectsJson();
  if (open === undefined) return;
  throw new Error(
    `List ${String(open.list)}: ${String(open.rows_then)} rows then - ${String(open.removed)} removed + ` +
      `${String(open.added)} added is not ${String(open.rows_now)} rows now. A pair or a reason in sql/changes is missing or counted twice.`,
  );
}
