import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { figuresToDisclose } from './support.ts';

const tables = ['intervals', 'figures', 'counts'] as const;
const shown = 'select {columns} from disclosure.counts order by part, interval_start, category, amount';

test('counts of 1 to 4 are hidden, zeros and 5 are not', async () => {
  const db = await figuresToDisclose(
    {
      measures: 'indicator_id | kind  | basis\nxx-test | count | over_period',
      figures: `
        indicator_id | interval_start | numerator
        xx-test      | 2025-10-01     | 0
        xx-test      | 2025-11-01     | 1
        xx-test      | 2025-12-01     | 4
        xx-test      | 2026-01-01     | 5
      `,
    },
    ...tables,
  );
  await expectRows(
    db,
    shown,
    `
    part      | interval_start | amount | is_hidden | least_amount
    numerator | 2025-10-01     | 0.0    | false     | 0.0
    numerator | 2025-11-01     | 1.0    | true      | 1.0
    numerator | 2025-12-01     | 4.0    | true      | 1.0
    numerator | 2026-01-01     | 5.0    | false     | 5.0
  `,
  );
});

test('the threshold is a setting', async () => {
  const db = await figuresToDisclose(
    {
      settings: { disclosure: { below: 6 } },
      measures: 'indicator_id | kind  | basis\nxx-test | count | over_period',
      figures: 'indicator_id | interval_start | numerator\nxx-test | 2026-01-01 | 5',
    },
    ...tables,
  );
  await expectRows(db, shown, 'amount | is_hidden\n5.0 | true');
});

test('a percentage is hidden as well where it leaves only 1 to 4 others', async () => {
  const db = await figuresToDisclose(
    {
      measures: 'indicator_id | kind  | basis\nxx-test | percentage | over_period',
      figures: `
        indicator_id | interval_start | numerator | denominator
        xx-test      | 2025-11-01     | 18        | 20           # two others
        xx-test      | 2025-12-01     | 20        | 20           # none
        xx-test      | 2026-01-01     | 3         | 3            # few in all
        xx-test      | 2026-02-01     | 12        | 20
      `,
    },
    ...tables,
  );
  await expectRows(
    db,
    shown,
    `
    part        | amount | rest | is_hidden
    denominator | 20.0   |      | false
    denominator | 20.0   |      | false
    denominator | 3.0    |      | true
    denominator | 20.0   |      | false
    numerator   | 18.0   | 2.0  | true
    numerator   | 20.0   | 0.0  | false
    numerator   | 3.0    | 0.0  | true
    numerator   | 12.0   | 8.0  | false
  `,
  );
});

test('the sum of a mean is no number of people, so only its cases count', async () => {
  const db = await figuresToDisclose(
    {
      measures: 'indicator_id | kind | basis\nxx-test | mean | over_period',
      figures: 'indicator_id | interval_start | numerator | denominator\nxx-test | 2026-01-01 | 900 | 20',
    },
    ...tables,
  );
  await expectRows(db, shown, 'part | amount\ndenominator | 20.0');
});

test('the classes of a distribution share one denominator', async () => {
  const year = 'rolling_12_months | 2025-04-01     | 2026-03-31  ';
  const db = await figuresToDisclose(
    {
      measures: 'indicator_id | kind | basis\nxx-test | distribution | over_period',
      figures: `
        indicator_id | interval_type     | interval_start | interval_end | category | numerator | denominator
        xx-test      | ${year}| Foster   | 38        | 40   # two others
        xx-test      | ${year}| Other    | 2         | 40
      `,
    },
    ...tables,
  );
  await expectRows(
    db,
    shown,
    `
    part        | category | amount | is_hidden
    denominator |          | 40.0   | false
    numerator   | Foster   | 38.0   | true
    numerator   | Other    | 2.0    | true
  `,
  );
});

test('periods of the same days are one count, and what the exports do not reach back to is none', async () => {
  const db = await figuresToDisclose(
    {
      measures: 'indicator_id | kind  | basis\nxx-test | count | over_period',
      figures: `
        indicator_id | interval_type          | interval_start | interval_end | numerator | is_covered
        xx-test      | rolling_12_months      | 2025-04-01     | 2026-03-31   | 60        | true
        xx-test      | financial_year_to_date | 2025-04-01     | 2026-03-31   | 60        | true
        xx-test      | financial_year         | 2024-04-01     | 2025-03-31   | 3         | false
      `,
    },
    ...tables,
  );
  await expectRows(
    db,
    shown,
    `
    interval_type     | is_crossing | amount
    rolling_12_months | false       | 60.0
  `,
  );
});

test('a small count is hidden though the measure is not told over another interval of the same days', async () => {
  const db = await figuresToDisclose(
    {
      measures: 'indicator_id | kind       | basis\nxx-test | percentage | per_interval',
      figures: `
        indicator_id | interval_type     | interval_start | interval_end | numerator | denominator
        xx-test      | financial_year    | 2025-04-01     | 2026-03-31   | 1         | 99
        xx-test      | rolling_12_months | 2025-04-01     | 2026-03-31   | 0         | 0   # not over this one
      `,
    },
    ...tables,
  );
  await expectRows(
    db,
    shown,
    `
    part        | amount | is_hidden
    denominator | 99.0   | false
    numerator   | 1.0    | true
  `,
  );
});
