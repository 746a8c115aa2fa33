import { expect, test } from 'vitest';
import { expectRows } from '../support.ts';
import { intervalsOf } from './support.ts';

test('at the end of a quarter every interval that ends then is whole', async () => {
  const db = await intervalsOf('2026-03-31');
  await expectRows(
    db,
    `select {columns} from intervals.intervals where interval_end = as_at() order by interval_type, interval_start`,
    `
      interval_type          | interval_start | interval_end | is_complete
      financial_year         | 2025-04-01     | 2026-03-31   | true
      financial_year_to_date | 2025-04-01     | 2026-03-31   | true
      month                  | 2026-03-01     | 2026-03-31   | true
      quarter                | 2026-01-01     | 2026-03-31   | true
      rolling_12_months      | 2025-04-01     | 2026-03-31   | true
      rolling_36_months      | 2023-04-01     | 2026-03-31   | true
      week                   | 2026-03-30     | 2026-03-31   | false
    `,
  );
});

test('in the middle of a month the last intervals stop at the as-at date and say so', async () => {
  const db = await intervalsOf('2026-02-18');
  await expectRows(
    db,
    `select {columns} from intervals.intervals where interval_end = as_at() order by interval_type, interval_start`,
    `
      interval_type          | interval_start | interval_end | is_complete
      financial_year_to_date | 2025-04-01     | 2026-02-18   | true
      month                  | 2026-02-01     | 2026-02-18   | false
      quarter                | 2026-01-01     | 2026-02-18   | false
      rolling_12_months      | 2025-02-19     | 2026-02-18   | true
      rolling_36_months      | 2023-02-19     | 2026-02-18   | true
      week                   | 2026-02-16     | 2026-02-18   | false
    `,
  );
});

test('a week runs from Monday to Sunday, and is whole on its Sunday', async () => {
  const db = await intervalsOf('2026-03-29');
  await expectRows(
    db,
    `select {columns} from intervals.intervals where interval_type = 'week' order by interval_start desc limit 2`,
    `
      interval_start | interval_end | is_complete
      2026-03-23     | 2026-03-29   | true
      2026-03-16     | 2026-03-22   | true
    `,
  );
});

test('the year to date is told beside the same days of the two years before, and the years that are over', async () => {
  const db = await intervalsOf('2026-06-30');
  await expectRows(
    db,
    `select {columns} from intervals.intervals where interval_type like 'financial%' order by interval_type, interval_start`,
    `
      interval_type          | interval_start | interval_end | is_complete
      financial_year         | 2024-04-01     | 2025-03-31   | true
      financial_year         | 2025-04-01     | 2026-03-31   | true
      financial_year_to_date | 2024-04-01     | 2024-06-30   | true
      financial_year_to_date | 2025-04-01     | 2025-06-30   | true
      financial_year_to_date | 2026-04-01     | 2026-06-30   | true
    `,
  );
});

test('a rolling year that ends on 29 February begins on 1 March', async () => {
  const db = await intervalsOf('2024-02-29');
  await expectRows(
    db,
    `select {columns} from intervals.intervals where interval_type = 'rolling_12_months' and interval_end = as_at()`,
    `
      interval_start | interval_end
      2023-03-01     | 2024-02-29
    `,
  );
});

test('there are two years of months and quarters, and no interval twice', async () => {
  const db = await intervalsOf('2026-03-31');
  const reader = await db.runAndReadAll(`
    select count(*) filter (where interval_type = 'month')::integer as months,
      count(*) filter (where interval_type = 'quarter')::integer as quarters,
      count(*) filter (where interval_type = 'week')::integer as weeks,
      count(distinct (interval_type, interval_start, interval_end)) = count(*) as each_once
    from intervals.intervals`);
  expect(reader.getRowObjectsJson()).toEqual([{ months: 26, quarters: 10, weeks: 14, each_once: true }]);
});
