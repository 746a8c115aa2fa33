import type { DuckDBConnection } from '@duckdb/node-api';
import type { List } from '../../schemas/define_list.ts';
import { buildList } from './build_list.ts';
import type { BuiltList } from './build_list_types.ts';
import { findGaps, type Missing } from './find_gaps.ts';

/** Builds the lists one at a time, so that no two are held in memory together, and says what each lacks. */
export async function buildLists(
  db: DuckDBConnection,
  lists: readonly List[],
  missing: Missing,
): Promise<BuiltList[]> {
  const built: BuiltList[] = [];
  for (const list of lists) {
    built.push({ ...(await buildList(db, list)), gaps: await findGaps(db, list, missing) });
  }
  return built;
}
