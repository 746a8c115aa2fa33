import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cp-duration-bands');

test('months end with the month, and each child stands in one band', async () => {
  await expectFigures(
    'cp-duration-bands',
    {
      as_at: '2026-02-28',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2025-11-30     # three months, to the end of February
        P2      | C2       | 2025-11-27
        P3      | C3       | 2025-08-27     # over six months
        P4      | C3       | 2025-08-31     # six months; the later of two
        P5      |          | 2025-02-27
      `,
    },
    `
      interval_type | interval_end | category                | numerator | denominator | value
      month         | 2026-02-28   | Up to 3 months          | 1         | 4           | 25
      month         | 2026-02-28   | Over 3 to 6 months      | 2         | 4           | 50
      month         | 2026-02-28   | Over 1 to under 2 years | 1         | 4           | 25
    `,
  );
});
