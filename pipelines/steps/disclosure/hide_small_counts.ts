import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../read_sql.ts';

/**
 * Hides, of the counts in disclosure.counts, what the sums in disclosure.sums would give a hidden one back by, until none
 * does. Small counts are hidden already.
 */
export async function hideSmallCounts(db: DuckDBConnection): Promise<void> {
  let changed: number;
  do {
    changed = await raiseLeasts(db);
    changed += await hide(db, 'numerators_of_hidden');
    for (const name of ['leaking_sums', 'next_hidden', 'untold_groups']) await keep(db, name);
    changed += await hideKept(db, 'next_hidden');
    changed += await withdrawGroups(db);
  } while (changed > 0);
}

/** Hides the counts that a query of the folder disclosure returns, and says how many they are. */
export async function hide(db: DuckDBConnection, query: string): Promise<number> {
  await keep(db, query);
  return hideKept(db, query);
}

async function keep(db: DuckDBConnection, query: string): Promise<void> {
  await db.run(`create or replace table disclosure.${query} as ${await readSql(`disclosure/${query}`)}`);
}

async function hideKept(db: DuckDBConnection, query: string): Promise<number> {
  const { rowsChanged } = await db.run(
    `update disclosure.counts
     set is_hidden = true, least_amount = least(amount, 1), least_rest = least(rest, 1)
     where count_id in (select count_id from disclosure.${query})`,
  );
  return rowsChanged;
}

async function raiseLeasts(db: DuckDBConnection): Promise<number> {
  const { rowsChanged } = await db.run(
    `update disclosure.counts
     set least_amount = leasts.least_amount, least_rest = leasts.least_rest
     from (${await readSql('disclosure/least_amounts')}) as leasts
     where counts.count_id = leasts.count_id
       and (counts.least_amount, counts.least_rest) is distinct from (leasts.least_amount, leasts.least_rest)`,
  );
  return rowsChanged;
}

// What is not told adds up to nothing.
async function withdrawGroups(db: DuckDBConnection): Promise<number> {
  const { rowsChanged } = await db.run(
    `update disclosure.counts set is_told = false
     where count_id in (select count_id from disclosure.untold_groups)`,
  );
  await db.run('delete from disclosure.sums where sum_id in (select sum_id from disclosure.untold_groups)');
  return rowsChanged;
}
