import { expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { signalsOf, times, type SignalsDrawn } from './support.ts';

const limitsOf = async (drawn: SignalsDrawn, month = 'max(interval_start)'): Promise<number[]> => {
  const db = await signalsOf(drawn);
  return numbersOf(
    db,
    `select mean, lower_limit, upper_limit, near_lower, near_upper from signals.limits
     where interval_start = (select ${month} from signals.limits)`,
  );
};

const numbersOf = async (db: DuckDBConnection, query: string): Promise<number[]> =>
  (await db.runAndReadAll(query)).getRows()[0]!.map((value) => Math.round(Number(value) * 1000) / 1000);

test('limits are 2.66 average moving ranges from the mean, near limits two thirds of that', async () => {
  expect(await limitsOf({ series: [{ months: [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12] }] })).toEqual([
    11, 5.68, 16.32, 7.453, 14.547,
  ]);
});

test('an outlying range does not widen the limits', async () => {
  const leap = [10, 12, 10, 12, 10, 12, 40, 38, 40, 38, 40, 38]; // one range of 28 among eleven
  const [mean, lower, upper] = await limitsOf({ series: [{ months: leap }] });
  expect(mean).toBe(25);
  expect(upper! - mean!).toBeCloseTo(2.66 * 2);
  expect(mean! - lower!).toBeCloseTo(2.66 * 2);
});

test('limits hold once there are twelve months', async () => {
  const months = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
  const first = await limitsOf({ series: [{ months }] });
  expect(await limitsOf({ series: [{ months: [...months, 50, 60, 70] }] })).toEqual(first);
  expect(await limitsOf({ series: [{ months: [...months, 50, 60, 70] }] }, 'min(interval_start)')).toEqual(
    first,
  );
});

test('limits of a count do not go below nought, nor those of a share above a hundred', async () => {
  const [, lower] = await limitsOf({ series: [{ months: [0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4] }] });
  expect(lower).toBe(0);
  const shares = [90, 100, 90, 100, 90, 100, 90, 100, 90, 100, 90, 100].map((n) => ({ n, of: 100 }));
  const [, , upper, , nearUpper] = await limitsOf({ kind: 'percentage', series: [{ months: shares }] });
  expect([upper, nearUpper]).toEqual([100, 100]);
});

test('months that are all the same have limits at their mean', async () => {
  expect(await limitsOf({ series: [{ months: times(12, 6) }] })).toEqual([6, 6, 6, 6, 6]);
});

test('a step change starts the limits again, for the team that it names alone', async () => {
  const months = [...times(12, 10), ...times(12, 20)];
  const db = await signalsOf({
    series: [{ months }, { team: 'North', months }, { team: 'South', months }],
    settings: {
      step_changes: [{ indicator: 'xx-test', team: 'North', month: '2024-04', why: 'Two teams became one' }],
    },
  });
  const reader = await db.runAndReadAll(
    `select group_name, segment, mean, limits, count(*)::integer, any_value(step_change)
     from signals.limits group by group_name, segment, mean, limits order by group_name nulls first, segment`,
  );
  expect(reader.getRows()).toEqual([
    [null, 0, 10, 'locked', 24, null],
    ['North', 0, 10, 'locked', 12, null],
    ['North', 1, 20, 'locked', 12, 'Two teams became one'],
    ['South', 0, 10, 'locked', 24, null],
  ]);
});

test('fewer than twelve months have trial limits', async () => {
  const db = await signalsOf({ series: [{ months: times(11, 10) }] });
  const reader = await db.runAndReadAll('select distinct limits from signals.limits');
  expect(reader.getRows()).toEqual([['trial']]);
});

test('a month alone has a mean and no limits', async () => {
  const db = await signalsOf({ series: [{ months: [5] }] });
  const reader = await db.runAndReadAll(
    'select mean, lower_limit, upper_limit, near_lower, near_upper from signals.limits',
  );
  expect(reader.getRows()).toEqual([[5, null, null, null, null]]);
});

test('a month without a value is passed over', async () => {
  const shares = [50, 60, null, 50, 60].map((n) => (n === null ? { n: 0, of: 0 } : { n, of: 100 }));
  const db = await signalsOf({ kind: 'percentage', series: [{ months: shares }] });
  expect(await numbersOf(db, 'select count(*), any_value(mean) from signals.limits')).toEqual([4, 55]);
});
