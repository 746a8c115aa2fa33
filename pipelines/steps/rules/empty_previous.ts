import type { DuckDBConnection } from '@duckdb/node-api';
import { canonicalTables } from '../../../schemas/canonical/index.ts';
import type { Rule } from '../../../schemas/define_rule.ts';
import { annexALists } from '../../../schemas/lists/annex_a/index.ts';

/** Makes the tables of an earlier run that a rule can do without: empty, where there is no earlier run. */
export async function emptyPrevious(
  db: DuckDBConnection,
  { optional }: Rule,
  reads: readonly string[],
): Promise<void> {
  for (const table of reads.filter((name) => name.startsWith('previous.') && optional.includes(name))) {
    await db.run(`create table if not exists ${table} as from ${tableNow(table)} limit 0`);
  }
}

function tableNow(table: string): string {
  const name = table.slice('previous.'.length);
  if (annexALists.some(({ id }) => id.endsWith(`/${name}`))) return `lists.${name}`;
  return name in canonicalTables ? `canonical.${name}` : `findings.${name}`;
}
