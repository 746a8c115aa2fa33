import { expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import { calculateIndicators, type IndicatorRun } from '../../pipelines/steps/calculate_indicators.ts';
import { measuresOf, readIndicators, type Indicator } from '../../schemas/define_indicator.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { buildFactsBehind, emptyTables } from '../rules/support.ts';
import { insertRows, rowsOf } from '../support.ts';

export const catalogue = readIndicators();

/** Tables drawn as in test/support.ts. Parameters are those of the indicator; settings, those of the council. */
type Tables = {
  as_at?: string;
  parameters?: Record<string, string | number | boolean>;
  settings?: object;
  population?: number;
} & { [table: `${'canonical' | 'findings' | 'answers'}.${string}`]: string };

export const indicatorOf = (id: string): Indicator => {
  const indicator = catalogue.indicators.find((one) => one.id === id);
  if (indicator === undefined) throw new Error(`no indicator ${id} in schemas/indicators`);
  return indicator;
};

/** The card's worked example, as a test: its invented children give the figures that it says. */
export function testExample(id: string): void {
  const { name, example } = indicatorOf(id);
  test(`${name}: the worked example of its card`, async () => {
    const { as_at, parameters, settings, tables, figures } = example;
    await expectFigures(id, { as_at, parameters, settings, ...tables }, figures);
  });
}

/** Works out one indicator over the tables drawn; the facts and the findings that it reads are built from them. */
export async function calculateOn(
  id: string,
  { as_at = '2026-03-31', parameters, settings = {}, population, ...tables }: Tables,
): Promise<{ db: DuckDBConnection; run: IndicatorRun; indicator: Indicator }> {
  const indicator = indicatorOf(id);
  const own = parameters === undefined ? {} : { indicators: { [id]: { parameters } } };
  const checked = settingsSchema.parse({ ...settings, ...own });
  const db = await emptyTables(as_at, checked);
  for (const [table, drawing] of Object.entries(tables)) await insertRows(db, table, drawing as string);
  await prepare(db, indicator, population ?? null);
  const [run] = await calculateIndicators(db, {
    catalogue: { indicators: [indicator], uncomputed: [] },
    settings: checked,
    missing: { tables: [], columns: [] },
  });
  expect(run).toMatchObject({ reason: null });
  await expectCounted(db, indicator);
  return { db, run: run!, indicator };
}

// As prepareIndicators does, but only what this indicator and its breakdowns rest on: the others would take most of the time.
async function prepare(db: DuckDBConnection, { path }: Indicator, population: number | null): Promise<void> {
  await db.run(`set variable population = ${population}`);
  await buildFactsBehind(db, [path, 'findings/findings', 'figures/kept_days', ...attributes], []);
  await makeFindings(db);
  await buildTables(db, 'breakdowns');
  await db.run(await readSql('figures/tables'));
}

const attributes = ['figures/attributed_cases', 'breakdowns/children', 'breakdowns/holders'];

// A case counts or does not: a blank would make a sum of blanks.
async function expectCounted(db: DuckDBConnection, indicator: Indicator): Promise<void> {
  const columns = measuresOf(indicator).flatMap(({ numerator, denominator }) => [numerator, denominator]);
  const reader = await db.runAndReadAll(
    `from ${indicator.table} where ${columns.map((name) => `${name} is null`).join(' or ')}`,
  );
  expect(reader.getRowObjectsJson()).toEqual([]);
}

/**
 * Expects an indicator to give these figures: each row drawn is looked up by its indicator_id (this one, without the
 * column), interval_type, interval_end, breakdown (all), group_name and category, and its other columns compared; value
 * and rate to one decimal.
 */
export async function expectFigures(id: string, tables: Tables, drawing: string): Promise<void> {
  const { db } = await calculateOn(id, tables);
  await expectFiguresIn(db, id, drawing);
}

/** The same, of figures that are there already. */
export async function expectFiguresIn(db: DuckDBConnection, id: string, drawing: string): Promise<void> {
  const { columns, rows } = rowsOf(drawing);
  for (const row of rows) {
    const drawn = Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]));
    const place = {
      indicator_id: id,
      breakdown: 'all',
      group_name: null,
      category: null,
      ...pick(drawn, places),
    };
    const told = Object.keys(drawn).filter((name) => !places.includes(name));
    const wheres = Object.entries(place).map(
      ([name, value]) => `${name}::varchar is not distinct from ${literal(value)}`,
    );
    const reader = await db.runAndReadAll(
      `select ${told.map((name) => `${texts[name] ?? `${name}::varchar`} as ${name}`).join(', ')}
       from indicators.figures where ${wheres.join(' and ')}`,
    );
    expect({ ...place, told: reader.getRowObjectsJson() }).toEqual({ ...place, told: [pick(drawn, told)] });
  }
}

/** Expects an indicator to have these cases, in any order, looking only at the columns drawn; of a state, those at the as-at date. */
export async function expectCases(id: string, tables: Tables, drawing: string): Promise<void> {
  const { db, indicator } = await calculateOn(id, tables);
  const { columns, rows } = rowsOf(drawing);
  const reader = await db.runAndReadAll(
    `select ${columns.map((name) => `${name}::varchar as ${name}`).join(', ')} from ${indicator.table}
     where ${indicator.basis === 'as_at' ? 'event_date = as_at()' : 'true'}`,
  );
  const drawn = rows.map((row) =>
    Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])),
  );
  expect(inOrder(reader.getRowObjectsJson())).toEqual(inOrder(drawn));
}

// What the rules found, as drawn in findings.rule_findings, with what people said of it; on no list.
async function makeFindings(db: DuckDBConnection): Promise<void> {
  await db.run('create table findings.finding_lists (finding_id varchar, list integer)');
  await db.run(`create table findings.findings as ${await readSql('findings/findings')}`);
}

const places = [
  'indicator_id',
  'interval_type',
  'interval_start',
  'interval_end',
  'breakdown',
  'group_name',
  'category',
];

// As a person would write them: whole numbers without a point.
const texts: Record<string, string> = Object.fromEntries(
  ['numerator', 'denominator', 'value', 'rate', 'median', 'lower_quartile', 'upper_quartile'].map((name) => [
    name,
    `regexp_replace(round(${name}, 1)::varchar, '\\.0$', '')`,
  ]),
);

const pick = (row: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));

const literal = (value: unknown): string =>
  value === null || value === undefined ? 'null' : `'${String(value).replaceAll("'", "''")}'`;

const inOrder = (rows: object[]): object[] =>
  [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
