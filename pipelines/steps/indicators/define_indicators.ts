import type { DuckDBConnection } from '@duckdb/node-api';
import { readCodelist } from '../../../schemas/codelist.ts';
import type { Indicator } from '../../../schemas/define_indicator.ts';
import type { Settings } from '../../../schemas/settings.ts';
import type { IndicatorRun } from '../calculate_indicators.ts';
import { codelistsOf } from '../comparing/codelists_of.ts';
import { queryDefiner, tablesOf } from '../comparing/define_query.ts';
import { queriesBehind, type ReadQueries } from '../queries_behind.ts';
import { tableOfRows } from '../table_of_rows.ts';

/**
 * Says of each indicator that was worked out what decides its cases: a hash in indicators.definitions, and in
 * indicators.sources the canonical tables and the codelists that it rests on.
 */
export async function defineIndicators(
  db: DuckDBConnection,
  runs: readonly IndicatorRun[],
  settings: Settings,
): Promise<void> {
  const define = await queryDefiner(settings);
  const known: ReadQueries = new Map();
  const definitions: object[] = [];
  const sources: object[] = [];
  for (const { indicator, status } of runs) {
    if (status !== 'computed' || !('path' in indicator)) continue;
    const queries = await queriesBehind(db, indicator.path, known);
    const codelists = tablesOf(queries, 'codelists');
    definitions.push({
      cases_of: indicator.id,
      definition: define(queries, [choicesOf(indicator), codelists.map(wordsOf)]),
    });
    sources.push(
      ...tablesOf(queries, 'canonical').map((name) => ({ cases_of: indicator.id, kind: 'table', name })),
      ...codelistsOf(queries).map((name) => ({ cases_of: indicator.id, kind: 'codelist', name })),
    );
  }
  await tableOfRows(db, 'indicators.definitions', {
    types: { cases_of: 'varchar', definition: 'varchar' },
    rows: definitions,
  });
  await tableOfRows(db, 'indicators.sources', {
    types: { cases_of: 'varchar', kind: 'varchar', name: 'varchar' },
    rows: sources,
  });
}

const choicesOf = ({ parameters, basis, variants, distribution_of: classes }: Indicator): unknown => [
  Object.entries(parameters).map(([name, { default: value }]) => [name, value]),
  basis,
  classes ?? null,
  variants.map(({ id, numerator, denominator, distribution_of: own }) => [
    id,
    numerator,
    denominator,
    own ?? null,
  ]),
];

// Classes are told by their words.
const wordsOf = (codelist: string): string[] =>
  readCodelist(codelist).map(({ code, label }) => `${code}|${label}`);
