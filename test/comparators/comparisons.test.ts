import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { comparedDatabase, neighbours } from './support.ts';

test('ours stands beside each as it is now, and as it was over the published year', async () => {
  const db = await comparedDatabase({
    measures: `
      indicator_id | kind         | good_direction | basis
      xx-test      | count        | lower          | over_period
      xx-mix       | distribution | neutral        | as_at
      xx-none      | percentage   | lower          | over_period
    `,
    figures: `
      indicator_id | interval_type     | interval_start | interval_end | category | numerator | value | rate
      xx-test      | rolling_12_months | 2024-04-01     | 2025-03-31   |          | 110       | 110   | 55
      xx-test      | rolling_12_months | 2024-01-01     | 2024-12-31   |          | 105       | 105   | 52
      xx-test      | rolling_12_months | 2025-04-01     | 2026-03-31   |          | 120       | 120   | 60
      xx-mix       | month             | 2026-03-01     | 2026-03-31   | Prison   | 3         | 30    |
      xx-mix       | month             | 2026-03-01     | 2026-03-31   | Hospital | 1         | 10    |
      xx-mix       | month             | 2026-03-01     | 2026-03-31   | Foster   | 6         | 60    |
      xx-none      | rolling_12_months | 2024-04-01     | 2025-03-31   |          | 1         | 50    |
      xx-none      | rolling_12_months | 2025-04-01     | 2026-03-31   |          | 0         |       |
    `,
    'published.neighbour_rows': neighbours,
    'published.measures': `
      code     | title      | indicator | field     | classes            | over           | year_words | other_side
      Rate     | 1 rate     | xx-test   | rate      |                    | financial_year | {year}     | false
      Number   | 2 number   | xx-test   | numerator |                    | financial_year | {year}     | false
      Calendar | 3 calendar | xx-test   | rate      |                    | calendar_year  | {year}     | false
      Others   | 4 others   | xx-mix    | value     | [Prison, Hospital] | march          | {year}     | false
      None     | 5 none     | xx-none   | value     |                    | financial_year | {year}     | false
      Unworked | 6 unworked | xx-other  | value     |                    | financial_year | {year}     | false
    `,
    'published.authority_rows': `
      measure_code | year | authority_code | value
      Rate         | 2025 | 301            | 54
      Number       | 2025 | 301            | 109
      Calendar     | 2024 | 301            | 51
      None         | 2025 | 301            | 48
    `,
  });
  await expectRows(
    db,
    'select {columns} from comparators.comparisons order by title',
    `
    title      | interval_start | interval_end | value | value_in_published_year
    1 rate     | 2025-04-01     | 2026-03-31   | 60.0  | 55.0
    2 number   | 2025-04-01     | 2026-03-31   | 120.0 | 110.0
    3 calendar | 2025-04-01     | 2026-03-31   | 60.0  | 52.0
    4 others   | 2026-03-01     | 2026-03-31   | 40.0  |
    5 none     | 2025-04-01     | 2026-03-31   |       | 50.0
    `,
  );
});
