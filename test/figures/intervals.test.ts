import { describe, expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { expectInvented, inventedFigures } from './support.ts';

type Interval = { type: string; start: string; end: string; cases: number };

/** The intervals of an indicator's figures, each with its cases. */
async function intervalsOf(db: DuckDBConnection): Promise<Interval[]> {
  const reader = await db.runAndReadAll(
    `select interval_type as type, interval_start::varchar as start, interval_end::varchar as end, case_count as cases
     from indicators.figures where breakdown = 'all' order by all`,
  );
  return reader.getRowObjectsJson() as unknown as Interval[];
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The first and the last day of every interval, and the days beside them. */
async function edges(asAt: string): Promise<string[]> {
  const intervals = await intervalsOf(await inventedFigures({ as_at: asAt }));
  const days = intervals.flatMap(({ start, end }) => [dayAfter(start, -1), start, end, dayAfter(end, 1)]);
  return [...new Set(days)].filter((day) => day <= asAt).sort();
}

// A Wednesday in a month that is not over, a leap day, and the last day of a year, of a quarter and of a month.
describe.each(['2026-03-18', '2024-02-29', '2026-03-31'])('as at %s', (asAt) => {
  test('every interval has what happened from its first day to its last, and nothing else', async () => {
    const days = await edges(asAt);
    const referrals = days.map((day, index) => `R${index} | C${index} | ${day}`);
    const told = await intervalsOf(
      await inventedFigures({
        as_at: asAt,
        'canonical.referrals': ['referral_id | child_id | referral_date', ...referrals].join('\n'),
      }),
    );
    const expected = told.map((one) => ({
      ...one,
      cases: days.filter((day) => day >= one.start && day <= one.end).length,
    }));
    expect(told).toEqual(expected);
    expect(told.filter(({ cases }) => cases < 2 && asAt !== '2026-03-31')).toEqual([]);
  });

  test('every interval has the state at the end of its last day', async () => {
    const days = await edges(asAt);
    // Each is open from one edge to the next but two: it is not on the day that it is closed.
    const spans = days.map((day, index) => ({ start: day, end: days[index + 3] ?? null }));
    const referrals = spans.map(({ start, end }, index) => `R${index} | C${index} | ${start} | ${end ?? ''}`);
    const told = await intervalsOf(
      await inventedFigures({
        as_at: asAt,
        indicator: { basis: 'as_at', kind: 'count' },
        'canonical.referrals': ['referral_id | child_id | referral_date | close_date', ...referrals].join(
          '\n',
        ),
      }),
    );
    const types = new Set(told.map(({ type }) => type));
    expect([...types]).toEqual(['financial_year', 'financial_year_to_date', 'month', 'quarter', 'week']);
    const isOpen = ({ start, end }: (typeof spans)[number], day: string): boolean =>
      start <= day && (end === null || end > day);
    expect(told).toEqual(
      told.map((one) => ({ ...one, cases: spans.filter((span) => isOpen(span, one.end)).length })),
    );
  });
});

test('what is told of a window is told of each window anew', async () => {
  await expectInvented(
    {
      indicator: { basis: 'per_interval', kind: 'count' },
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-01-31
        R2          | C1       | 2026-02-01
        R3          | C1       | 2026-03-31
        R4          | C2       | 2026-03-01
      `,
    },
    `
      interval_type     | interval_end | numerator
      month             | 2026-01-31   | 1
      month             | 2026-02-28   | 1
      month             | 2026-03-31   | 2
      quarter           | 2026-03-31   | 2
      rolling_12_months | 2026-03-31   | 2
    `,
  );
});

test('three years are told only of what asks for them, and a year of no state', async () => {
  const referrals = 'referral_id | child_id | referral_date\nR1 | C1 | 2023-04-01\nR2 | C2 | 2023-03-31';
  const types = async (indicator: object): Promise<string[]> => {
    const told = await intervalsOf(await inventedFigures({ indicator, 'canonical.referrals': referrals }));
    return [...new Set(told.map(({ type }) => type))].filter((type) => type.startsWith('rolling'));
  };
  expect(await types({})).toEqual(['rolling_12_months']);
  expect(await types({ basis: 'as_at' })).toEqual([]);
  expect(await types({ headline: 'rolling_36_months' })).toEqual(['rolling_12_months', 'rolling_36_months']);
  await expectInvented(
    { indicator: { headline: 'rolling_36_months' }, 'canonical.referrals': referrals },
    `
      interval_type     | interval_start | interval_end | denominator
      rolling_36_months | 2023-04-01     | 2026-03-31   | 1
      rolling_36_months | 2023-01-01     | 2025-12-31   | 2
    `,
  );
});
