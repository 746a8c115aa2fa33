import { expect, test } from 'vitest';
import fc from 'fast-check';
import { signalsOf, times } from './support.ts';
import { secondOpinion, type Opinion } from './second_opinion.ts';

type Series = readonly (number | null)[];

// Each as a team's, so that one database holds them all.
async function pointsOf(series: readonly Series[]): Promise<Opinion[][]> {
  const longest = Math.max(...series.map(({ length }) => length));
  const teams = series.map((months, index) => ({
    team: String(index).padStart(3, '0'),
    months: months.map((month) => (month === null ? { n: 0, of: 0 } : { n: month, of: 1 })),
  }));
  const db = await signalsOf({ kind: 'ratio', series: [{ months: times(longest, 1) }, ...teams] });
  const reader = await db.runAndReadAll(
    `select group_name, mean, lower_limit, upper_limit, near_lower, near_upper,
       is_outside, in_side_run, in_trend, in_two_of_three
     from signals.points where breakdown = 'team' order by interval_start`,
  );
  return teams.map(({ team }) =>
    reader
      .getRows()
      .filter(([name]) => name === team)
      .map((row) => ({
        bounds: row.slice(1, 6).map((value) => (value === null ? NaN : rounded(Number(value)))),
        signs: row.slice(6).map(Boolean),
      })),
  );
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

test('every month of a run is part of it, the month that a rise begins from included', async () => {
  const [points] = await pointsOf([[5, 5, 5, 5, 5, 1, 2, 3, 4, 5, 6, 7, 3]]);
  expect(points!.map(({ signs }) => signs[2])).toEqual([...times(5, 0), ...times(7, 1), 0].map(Boolean));
});

test('a month that chance does not explain is better or worse by the side it lies on, not by how things stand now', async () => {
  const fallsThenRises = [9, 8, 9, 8, 9, 8, 9, 1, 1, 1, 1, 1, 1, 1, 30];
  const meaningsOf = async (
    direction: 'higher' | 'lower' | 'neutral',
    months = fallsThenRises,
  ): Promise<unknown[]> => {
    const db = await signalsOf({ direction, series: [{ months }] });
    const reader = await db.runAndReadAll(`select meaning from signals.points order by interval_start`);
    return reader.getRows().map(([meaning]) => meaning);
  };
  const lower = await meaningsOf('lower');
  expect([lower[10], lower[14]]).toEqual(['better', 'worse']);
  const higher = await meaningsOf('higher');
  expect([higher[10], higher[14]]).toEqual(['worse', 'better']);
  const neutral = await meaningsOf('neutral');
  expect([neutral[10], neutral[14]]).toEqual(['different', 'different']);
  expect(await meaningsOf('lower', [9, 8, 9, 8, 9, 8, 9, 8])).toEqual(Array(8).fill(null));
});

test('a slow plain second opinion agrees on random series', async () => {
  const month = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 5, max: 15 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 60 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const drift = fc.integer({ min: -1, max: 1 });
  const series = fc
    .tuple(fc.array(month, { minLength: 1, maxLength: 30 }), drift)
    .map(([months, slope]) => months.map((n, index) => (n === null ? null : Math.max(0, n + slope * index))))
    .filter((months) => months.some((n) => n !== null));
  await fc.assert(
    fc.asyncProperty(fc.array(series, { minLength: 1, maxLength: 40 }), async (several) => {
      expect(await pointsOf(several)).toEqual(several.map(secondOpinion));
    }),
    { numRuns: 15 },
  );
}, 120_000);
