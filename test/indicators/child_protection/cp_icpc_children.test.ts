import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cp-icpc-children');

test('a child counts once in each interval; conferences without a child count one by one', async () => {
  await expectFigures(
    'cp-icpc-children',
    {
      population: 10000,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | conference_date
        K1            | C1       | 2026-03-02
        K2            | C1       | 2026-03-31
        K3            |          | 2026-03-02
        K4            |          | 2026-03-02
        K5            | C2       | 2026-04-01
        K6            | C3       |
        K7            | C1       | 2025-03-31      # the day before the year
      `,
    },
    `
      interval_type     | interval_end | numerator | value | rate
      month             | 2026-03-31   | 3         | 3     |
      rolling_12_months | 2026-03-31   | 3         | 3     | 3
    `,
  );
});
