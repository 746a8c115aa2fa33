import { expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { keepCasesOf } from '../../pipelines/steps/indicators/keep_cases.ts';
import { keepIndicators, keptOfIndicators } from '../../pipelines/steps/keep_indicators.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { calculateOn } from '../indicators/support.ts';
import { textRows } from '../random_support.ts';
import { expectRows } from '../support.ts';

async function kept(
  id: string,
  tables: Parameters<typeof calculateOn>[1],
): Promise<{ db: DuckDBConnection; run: Awaited<ReturnType<typeof calculateOn>>['run'] }> {
  const { db, run } = await calculateOn(id, tables);
  await keepIndicators(db, [run], settingsSchema.parse({}));
  return { db, run };
}

test('events are kept for sixteen months, with what they count for in each measure', async () => {
  const { db } = await kept('fd-referrals', {
    'canonical.referrals': `
      referral_id | child_id | referral_date
      R1          | C1       | 2024-11-29
      R2          | C1       | 2024-11-30
      R3          | C2       | 2026-03-31
    `,
  });
  await expectRows(
    db,
    `select {columns} from indicators.kept_cases where indicator_id = 'fd-referrals' order by event_date`,
    `
      record_id | child_id | event_date | numerator | denominator
      R2        | C1       | 2024-11-30 | 1.0       | 1.0
      R3        | C2       | 2026-03-31 | 1.0       | 1.0
    `,
  );
});

test('states are kept for the days that later runs compare, and for another day where one is asked', async () => {
  const { db, run } = await kept('cp-plans-open', {
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date
      P1      | C1       | 2025-01-01
    `,
  });
  const days = async (): Promise<string[]> =>
    (await textRows(db, 'select distinct event_date::varchar from indicators.kept_cases order by 1')).map(
      ([day]) => day!,
    );
  const usual = ['2025-12-31', '2026-02-28', '2026-03-22', '2026-03-29', '2026-03-31'];
  expect(await days()).toEqual(usual);
  await keepCasesOf(db, [run], '2025-10-31');
  await keepCasesOf(db, [run], '2025-10-31');
  expect(await days()).toEqual(['2025-10-31', ...usual]);
  expect(await textRows(db, 'select count(*) from indicators.kept_cases')).toEqual([['6']]);
});

test('of the tables that an indicator rests on it is kept which records there are, recent or open', async () => {
  const { db } = await kept('cp-plans-open', {
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date
      P1      | C1       | 2020-01-01 | 2024-11-29   # long over
      P2      | C2       | 2020-01-01 | 2024-11-30
      P3      | C3       | 2020-01-01 |
      P4      |          | 2026-01-01 | 2026-02-01
              | C5       | 2026-01-01 |              # without an id
    `,
    'canonical.contacts': 'contact_id | child_id | contact_date\nX1 | C1 | 2026-03-01',
  });
  await expectRows(
    db,
    'select {columns} from indicators.known_records order by record_id',
    `
      table_name             | record_id | child_id | began      | ended
      child_protection_plans | P2        | C2       | 2020-01-01 | 2024-11-30
      child_protection_plans | P3        | C3       | 2020-01-01 |
      child_protection_plans | P4        |          | 2026-01-01 | 2026-02-01
    `,
  );
});

test('a day on which something was to happen does not say when it began', async () => {
  const { db } = await kept('cp-reviews-held-in-time', {
    'canonical.child_protection_reviews': `
      review_id | child_id | due_date   | review_date
      V1        | C1       | 2026-03-20 | 2026-03-10
    `,
  });
  await expectRows(
    db,
    `select {columns} from indicators.known_records where table_name = 'child_protection_reviews'`,
    'record_id | began      | has_end\nV1        | 2026-03-10 | false',
  );
});

test('the definition of an indicator changes with its parameters, and not with what is counted', async () => {
  const definition = async (tables: Parameters<typeof calculateOn>[1]): Promise<unknown> => {
    const { db } = await kept('fd-rereferrals-12m', tables);
    return textRows(db, 'from indicators.definitions');
  };
  const usual = await definition({});
  expect(await definition({ 'canonical.referrals': 'referral_id | referral_date\nR1 | 2026-03-01' })).toEqual(
    usual,
  );
  const [name] = Object.keys((await calculateOn('fd-rereferrals-12m', {})).indicator.parameters);
  expect(await definition({ parameters: { [name!]: 'another' } })).not.toEqual(usual);
});

test('a run without indicators keeps none, and before they are prepared there is nothing to keep', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  expect(await keptOfIndicators(db)).toEqual([]);
  await db.run(await readSql('figures/tables'));
  await db.run(
    'create table intervals.intervals (interval_type varchar, interval_end date, is_complete boolean)',
  );
  await keepIndicators(db, [], settingsSchema.parse({}));
  for (const { select } of await keptOfIndicators(db)) {
    expect(await textRows(db, `select count(*) from (${select})`)).toEqual([['0']]);
  }
});
