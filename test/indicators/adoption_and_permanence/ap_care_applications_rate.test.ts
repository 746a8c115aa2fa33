import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('ap-care-applications-rate');

test('the rate is of the applications of twelve months per 10,000 children', async () => {
  await expectFigures(
    'ap-care-applications-rate',
    {
      population: 20000,
      'canonical.care_proceedings': `
        proceedings_id | child_id | family_id | application_date | issue_date
        P1             | C1       | F1        | 2025-03-31       |                # a day too early
        P2             | C2       | F2        | 2025-04-01       |
        P3             | C3       | F3        |                  | 2026-03-31     # when is not recorded
        P4             | C4       | F4        | 2026-04-01       |
        P5             | C5       | F5        |                  |
      `,
    },
    `
      interval_type     | interval_end | numerator | value | rate
      rolling_12_months | 2026-03-31   | 2         | 2     | 1
      month             | 2026-03-31   | 1         | 1     |
    `,
  );
});
