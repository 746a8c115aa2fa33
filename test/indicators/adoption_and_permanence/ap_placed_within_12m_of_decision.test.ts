import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('ap-placed-within-12m-of-decision');

test('twelve months end where the month does, and a placement before the decision is in time', async () => {
  await expectCases(
    'ap-placed-within-12m-of-decision',
    {
      'canonical.permanence_cases': `
        permanence_id | child_id | decision_date | placed_date | order_date | order_type_code
        P1            | C1       | 2024-02-29    | 2025-02-28  | 2026-03-31 | adoption
        P2            | C2       | 2024-02-29    | 2025-03-01  | 2026-03-31 | adoption
        P3            | C3       | 2024-02-29    | 2023-03-01  | 2026-03-31 | adoption
        P4            | C4       | 2024-02-29    |             | 2026-03-31 | adoption
      `,
    },
    `
      child_id | numerator | denominator | days_to_placement
      C1       | 1         | 1           | 365
      C2       | 0         | 1           | 366
      C3       | 1         | 1           | -365
      C4       | 0         | 1           |
    `,
  );
});
