import { availableParallelism } from 'node:os';
import type { DuckDBConnection } from '@duckdb/node-api';
import { connectBeside } from './open_database.ts';

/** More do not help: Node hands no more than four queries to DuckDB at once. */
const mostAtOnce = 4;

/**
 * Works on each item with a query of its own, on as many connections as there are processors, and gives the results in the
 * order of the items. For many small queries that do not wait for each other: one alone leaves a processor idle.
 */
export async function sideBySide<Item, Result>(
  db: DuckDBConnection,
  items: readonly Item[],
  work: (db: DuckDBConnection, item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()].values();
  const connections = await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), mostAtOnce, items.length) }, () =>
      connectBeside(db),
    ),
  );
  const ends = await Promise.allSettled(
    connections.map(async (connection) => {
      for (const [index, item] of waiting) results[index] = await work(connection, item);
    }),
  );
  for (const connection of connections) connection.closeSync();
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
  return results;
}
