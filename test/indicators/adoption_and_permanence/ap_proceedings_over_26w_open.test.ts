import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('ap-proceedings-over-26w-open');

test('a case is open until its last child is out of court, and over on the 183rd day', async () => {
  await expectCases(
    'ap-proceedings-over-26w-open',
    {
      'canonical.care_proceedings': `
        proceedings_id | child_id | family_id | application_date | issue_date | final_hearing_date
        P1             | C1       | F1        |                  | 2025-10-01 |                         # the 182nd day
        P2             | C2       | F2        |                  | 2025-09-30 | 2025-12-01
        P3             | C3       | F2        |                  | 2025-09-30 | 2026-04-01
        P4             | C4       | F4        |                  | 2025-04-01 |                         # the 365th
        P5             | C5       | F5        | 2025-04-01       |            |                         # not issued
        P6             | C6       | F6        |                  | 2025-04-02 |                         # the 364th
      `,
    },
    `
      child_id | numerator | denominator | time_in_court       | children_count | weeks_open | due_date
      C1       | 0         | 1           | Up to 26 weeks      | 1              | 25         | 2026-03-31
      C2       | 1         | 1           | Over 26 to 52 weeks | 2              | 26         | 2026-03-30
      C4       | 1         | 1           | Over 52 weeks       | 1              | 52         | 2025-09-29
      C6       | 1         | 1           | Over 26 to 52 weeks | 1              | 51         | 2025-09-30
    `,
  );
});
