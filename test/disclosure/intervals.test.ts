import { expect, test } from 'vitest';
import { expectRows } from '../support.ts';
import { figuresToDisclose } from './support.ts';

const drawn = { measures: 'indicator_id\nxx-test', figures: 'indicator_id\nxx-test' };

const of = (where: string): string =>
  `select {columns} from disclosure.intervals where ${where} order by interval_type, interval_start`;

test('groups are told of the years to the last whole month, which do not overlap, and of the same day of each year', async () => {
  const db = await figuresToDisclose({ ...drawn, as_at: '2026-03-31' }, 'intervals');
  await expectRows(
    db,
    of("has_groups and basis in ('over_period', 'as_at')"),
    `
    basis       | interval_type     | interval_start | interval_end
    as_at       | day               | 2024-03-31     | 2024-03-31
    as_at       | day               | 2025-03-31     | 2025-03-31
    as_at       | day               | 2026-03-31     | 2026-03-31
    over_period | rolling_12_months | 2023-04-01     | 2024-03-31
    over_period | rolling_12_months | 2024-04-01     | 2025-03-31
    over_period | rolling_12_months | 2025-04-01     | 2026-03-31
  `,
  );
});

test('within a month the years end with the month before', async () => {
  const db = await figuresToDisclose({ ...drawn, as_at: '2026-03-15' }, 'intervals');
  await expectRows(
    db,
    of("has_groups and basis = 'over_period' and interval_end > date '2025-06-30'"),
    `
    interval_start | interval_end
    2025-03-01     | 2026-02-28
  `,
  );
});

test('the year to 28 February after a leap day begins on it, so it is not told', async () => {
  const db = await figuresToDisclose({ ...drawn, as_at: '2026-02-28' }, 'intervals');
  await expectRows(
    db,
    of("has_groups and basis = 'over_period'"),
    `
    interval_start | interval_end
    2023-03-01     | 2024-02-29
    2025-03-01     | 2026-02-28
  `,
  );
});

test('the weekly flash tells of whole weeks, and of no months or quarters', async () => {
  const db = await figuresToDisclose({ ...drawn, as_at: '2026-03-25', clinic: 'week' }, 'intervals');
  await expectRows(
    db,
    `(
      select interval_type, bool_and(is_complete) as are_complete, max(interval_end) as last_day
      from disclosure.intervals where basis = 'over_period' group by interval_type
    ) order by interval_type`,
    `
    interval_type     | are_complete | last_day
    rolling_12_months | true         | 2026-02-28
    week              | true         | 2026-03-22
  `,
  );
});

test('the other clinics tell of months, quarters and years, and of no weeks', async () => {
  const db = await figuresToDisclose({ ...drawn, as_at: '2026-03-25', clinic: 'month' }, 'intervals');
  const reader = await db.runAndReadAll(
    "select distinct interval_type from disclosure.intervals where basis = 'over_period' order by all",
  );
  expect(reader.getRows().flat()).toEqual([
    'financial_year',
    'financial_year_to_date',
    'month',
    'quarter',
    'rolling_12_months',
  ]);
});

test('a year to date, and a quarter that two of the years share, cut across', async () => {
  const db = await figuresToDisclose({ ...drawn, as_at: '2026-02-28' }, 'intervals');
  await expectRows(
    db,
    of(
      "basis = 'over_period' and interval_type in ('quarter', 'financial_year_to_date') and interval_end > date '2024-12-31'",
    ),
    `
    interval_type          | interval_start | interval_end | is_crossing
    financial_year_to_date | 2024-04-01     | 2025-02-28   | true
    financial_year_to_date | 2025-04-01     | 2026-02-28   | true
    quarter                | 2025-01-01     | 2025-03-31   | true        # to 31 March, where a year begins on the 1st
    quarter                | 2025-04-01     | 2025-06-30   | false
    quarter                | 2025-07-01     | 2025-09-30   | false
    quarter                | 2025-10-01     | 2025-12-31   | false
    quarter                | 2026-01-01     | 2026-02-28   | false
  `,
  );
});
