import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calculateIndicators, prepareIndicators } from '../../pipelines/steps/calculate_indicators.ts';
import { isPrivate } from '../../pipelines/steps/explain/private_columns.ts';
import { sharedBreakdowns } from '../../pipelines/steps/indicators/figures_sql.ts';
import { whatIsMissing } from '../../pipelines/steps/rules/why_not_run.ts';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { measureIds, measuresOf, type Indicator } from '../../schemas/define_indicator.ts';
import { sqlColumns } from '../../schemas/define_table.ts';
import { projectRoot } from '../../schemas/project_root.ts';
import { defaultSettings } from '../../schemas/settings.ts';
import {
  columnsNamed,
  emptyCouncil,
  everyWord,
  rowsOfQuery,
  sqlText,
  sqlUnder,
  tablesBehind,
} from './catalogue_support.ts';
import { measuresExpected } from './measures_expected.ts';
import { catalogue } from './support.ts';

const db = await emptyCouncil();
await prepareIndicators(db, { children: 100 });
const runs = await calculateIndicators(db, {
  catalogue,
  settings: defaultSettings,
  missing: { tables: [], columns: [] },
});

const words = everyWord();
const ids = measureIds(catalogue);
const everyTable = Object.values(canonicalTables).map(({ name }) => ({
  table: name,
  files: [`${name}.csv`],
}));
const columnsOf = async ({ table }: Indicator): Promise<string[]> =>
  (await db.runAndReadAll(`from ${table} limit 0`)).columnNames();

// What the engine adds to a case or needs of it, and what it reads to know it.
const added = ['interval_id', 'team_id', 'worker_id', ...Object.values(sharedBreakdowns)];
const behindEvery = await tablesBehind(db, 'figures/attributed_cases');

test('every query has a card, and every card that is computed a query', () => {
  const queries = sqlUnder('indicators').map((file) => file.replace(/\.sql$/, ''));
  expect(queries.sort()).toEqual(catalogue.indicators.map(({ path }) => path).sort());
});

test.each(Object.entries(measuresExpected))('the measures of %s are there, each once', (_, expected) => {
  const wanted = expected.trim().split(/\s+/);
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('contacts and referrals, asked for as rates, are told per 10,000 children', () => {
  const rated = catalogue.indicators.filter(({ has_rate: hasRate }) => hasRate).map(({ id }) => id);
  expect(rated).toEqual(expect.arrayContaining(['fd-contacts-received', 'fd-referrals']));
});

test('empty tables give figures of nothing, and no error', async () => {
  const wrong = runs.filter(({ status, indicator }) => status !== 'computed' && 'path' in indicator);
  expect(wrong.map(({ indicator, reason }) => [indicator.id, reason])).toEqual([]);
  expect(
    await rowsOfQuery(
      db,
      `select distinct indicator_id, kind, numerator, value, rate, median
       from indicators.figures inner join indicators.measures using (indicator_id)
       where numerator <> 0 or denominator <> 0 or value <> 0 or rate <> 0 or median is not null
         or (kind = 'count' and value is null) or (kind <> 'count' and value is not null)`,
    ),
  ).toEqual([]);
});

test('without any export nothing is computed, and each says which file it lacked', async () => {
  const without = await calculateIndicators(db, {
    catalogue,
    settings: defaultSettings,
    missing: { tables: everyTable, columns: [] },
  });
  const wrong = without.filter(({ status, reason }) => status !== 'not_computed' || reason === '');
  expect(wrong.map(({ indicator, status }) => [indicator.id, status])).toEqual([]);
});

test('only the query of an indicator asks for its parameters', () => {
  const others = sqlUnder('').filter((file) => file !== 'macros.sql' && !file.startsWith('indicators/'));
  const asking = others.filter((file) => /\bparameter\(/.test(sqlText(file)));
  expect(asking).toEqual([]);
});

describe.each(catalogue.indicators)('$id', (indicator) => {
  test('has a test of its own, which runs the example of its card', () => {
    const path = join(projectRoot, 'test', `${indicator.path}.test.ts`);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(`testExample('${indicator.id}')`);
  });

  test('returns what its card names, and nothing private', async () => {
    const columns = await columnsOf(indicator);
    const own = columns.filter((name) => !added.includes(name));
    expect(own.slice(0, 5)).toEqual(['event_date', 'child_id', 'record_id', 'numerator', 'denominator']);
    expect(columns.filter(isPrivate)).toEqual([]);
    expect(columnsNamed(indicator).filter((name) => !columns.includes(name))).toEqual([]);
    expect(Object.keys(indicator.breakdowns).filter((name) => !own.includes(name))).toEqual([]);
    expect(columns.includes('interval_id')).toBe(indicator.basis === 'per_interval');
  });

  test('names the parameters that its query asks for, and no others', () => {
    const asked = [...sqlText(`${indicator.path}.sql`).matchAll(/\bparameter\('(\w+)'\)/g)].map(
      ([, name]) => name!,
    );
    expect([...new Set(asked)].sort()).toEqual(Object.keys(indicator.parameters).sort());
  });

  test('divides into classes where it is a distribution, and nowhere else', () => {
    const measures = measuresOf(indicator);
    for (const { kind, distribution_of: column } of measures) {
      expect(kind === 'distribution').toBe(column !== undefined);
    }
    const ordered = measures.some(({ distribution_of: column }) => column !== undefined)
      ? indicator.classes
      : [];
    expect(indicator.classes).toEqual(ordered);
    expect(indicator.classes.filter((name) => !words.includes(name))).toEqual([]);
  });

  test('names measures that exist', () => {
    const named = [indicator.companion, indicator.in_force.replaces].filter((id) => id !== undefined);
    expect(named.filter((id) => !ids.includes(id) || id === indicator.id)).toEqual([]);
  });

  test('rests on tables that it reads, and on columns that exist', async () => {
    const behind = [...(await tablesBehind(db, indicator.path)), ...behindEvery];
    const history = indicator.history === 'as_at_only' ? [] : [indicator.history];
    for (const name of [...indicator.fields, ...indicator.optional, ...history]) {
      const [, table, column] = name.split('.') as [string, string, string | undefined];
      expect(behind).toContain(`canonical.${table}`);
      const columns = sqlColumns(canonicalTables[table]!).map(({ name: known }) => known);
      if (column !== undefined) expect(columns).toContain(column);
    }
  });

  test('is not computed, and says why, without a table or a column that it needs', () => {
    const reads = indicator.fields.map((field) => field.split('.').slice(0, 2).join('.'));
    for (const field of indicator.fields.filter((name) => !indicator.optional.includes(name))) {
      const [, table, column] = field.split('.') as [string, string, string];
      const heading = { table, column, file: `${table}.csv`, heading: 'The heading' };
      const withoutColumn = whatIsMissing(indicator, { tables: [], columns: [heading] }, reads);
      expect(withoutColumn?.reason).toBe(`there was no heading The heading in ${table}.csv`);
      if (indicator.optional.includes(`canonical.${table}`)) continue;
      const missing = { tables: [{ table, files: [`${table}.csv`] }], columns: [] };
      expect(whatIsMissing(indicator, missing, reads)?.reason).toBe(
        `there was no ${table}.csv in the exports`,
      );
    }
  });
});
