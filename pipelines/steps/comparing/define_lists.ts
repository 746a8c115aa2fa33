import type { DuckDBConnection } from '@duckdb/node-api';
import type { List } from '../../../schemas/define_list.ts';
import type { Settings } from '../../../schemas/settings.ts';
import { queriesBehind } from '../queries_behind.ts';
import { queryDefiner } from './define_query.ts';

/** A hash, by list id, of what decides the rows that a list makes from the same records. */
export async function defineLists(
  db: DuckDBConnection,
  lists: readonly List[],
  settings: Settings,
): Promise<Record<string, string>> {
  const define = await queryDefiner(settings);
  const definitions: Record<string, string> = {};
  for (const { id } of lists) definitions[id] = define(await queriesBehind(db, `lists/${id}`));
  return definitions;
}
