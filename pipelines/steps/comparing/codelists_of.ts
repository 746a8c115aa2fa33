import { canonicalTables } from '../../../schemas/canonical/index.ts';
import type { Query } from '../queries_behind.ts';

/** The codelists of the exports' columns that queries name. */
export function codelistsOf(queries: readonly Query[]): string[] {
  const tables = Object.values(canonicalTables).filter(({ name }) =>
    queries.some(({ reads }) => reads.includes(`canonical.${name}`)),
  );
  const named = tables.flatMap(({ columns }) =>
    Object.entries(columns).filter(([name]) =>
      queries.some(({ sql }) => new RegExp(`\\b${name}\\b`).test(sql)),
    ),
  );
  return [...new Set(named.flatMap(([, { codelist }]) => codelist ?? []))];
}
