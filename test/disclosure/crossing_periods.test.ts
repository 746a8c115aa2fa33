import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { countsDatabase } from './support.ts';

// As at 31 December: the year to date begins in April, the twelve months in January.
const counts = (hidden: Record<string, boolean>, amounts: Record<string, number> = {}): string =>
  [
    'count_id | interval_type | is_crossing | interval_start | interval_end | amount | is_hidden',
    ...(
      [
        ['year', 'rolling_12_months', false, '2025-01-01', '2025-12-31', 60],
        ['to date', 'financial_year_to_date', true, '2025-04-01', '2025-12-31', 45],
        ['first', 'quarter', false, '2025-01-01', '2025-03-31', 15],
        ['second', 'quarter', false, '2025-04-01', '2025-06-30', 15],
        ['third', 'quarter', false, '2025-07-01', '2025-09-30', 15],
        ['fourth', 'quarter', false, '2025-10-01', '2025-12-31', 15],
      ] as const
    ).map(([id, type, isCrossing, from, to, amount]) =>
      [id, type, isCrossing, from, to, amounts[id] ?? amount, hidden[id] ?? false].join(' | '),
    ),
  ].join('\n');

const crossing = async (...drawn: Parameters<typeof counts>): Promise<Parameters<typeof expectRows>[0]> =>
  countsDatabase({ counts: counts(...drawn), sums: 'sum_id' }, 'crossing_periods');

test('a year to date whose quarters are shown tells nothing new', async () => {
  await expectRows(await crossing({}), 'disclosure.crossing_periods', 'count_id');
});

test('it tells something new where quarters in it and before it are hidden', async () => {
  const db = await crossing({ first: true, second: true });
  await expectRows(db, 'disclosure.crossing_periods', 'count_id\nto date');
});

test('with the twelve months and what lies before it shown, it tells nothing new', async () => {
  const db = await crossing({ second: true, third: true });
  await expectRows(db, 'disclosure.crossing_periods', 'count_id');
});

test('a zero is shown even where the rest of its row is hidden', async () => {
  const db = await crossing({ first: true, second: true }, { first: 0 });
  await expectRows(db, 'disclosure.crossing_periods', 'count_id');
});
