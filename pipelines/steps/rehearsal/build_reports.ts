import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '../../sql_text.ts';
import type { BuiltList } from '../build_list_types.ts';
import { buildTables } from '../build_tables.ts';
import type { Missing } from '../find_gaps.ts';
import { queriesBehind } from '../queries_behind.ts';
import type { Rehearsal } from './rehearsal_types.ts';

/** Makes the tables behind the sheets, once for each run, from the findings and the lists. */
export async function buildReports(db: DuckDBConnection, { lists, missing }: Rehearsal): Promise<void> {
  await keepBuiltLists(db, lists, missing);
  await buildTables(db, 'reports');
}

/** Keeps what is known of each list as findings.built_lists. */
export async function keepBuiltLists(
  db: DuckDBConnection,
  lists: readonly BuiltList[],
  missing: Missing,
): Promise<void> {
  await db.run(
    'create table findings.built_lists (list integer, title varchar, listed integer, gaps varchar[], lacks_its_source boolean)',
  );
  for (const built of lists) {
    const { list, rows, gaps } = built;
    const lacksItsSource = await isSourceMissing(db, built, missing);
    await db.run(
      `insert into findings.built_lists values (
        ${list.number}, ${quoteText(list.title)}, ${rows}, [${gaps.map(quoteText).join(', ')}]::varchar[], ${lacksItsSource}
      )`,
    );
  }
}

// With nothing that could qualify and an export missing behind it, an empty list says nothing about children.
async function isSourceMissing(
  db: DuckDBConnection,
  { list, candidates }: BuiltList,
  missing: Missing,
): Promise<boolean> {
  if (candidates > 0) return false;
  const queries = list.candidates.startsWith('facts.')
    ? await queriesBehind(db, list.candidates.replace('.', '/'))
    : [];
  const sources = [list.candidates, ...queries.flatMap(({ reads }) => reads)];
  return missing.tables.some(({ table }) => sources.includes(`canonical.${table}`));
}
