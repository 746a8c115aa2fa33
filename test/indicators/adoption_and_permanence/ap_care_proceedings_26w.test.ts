import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('ap-care-proceedings-26w');

const cases = {
  'canonical.care_proceedings': `
    proceedings_id | child_id | family_id | issue_date | final_hearing_date | final_order
    P1             | C1       | F1        | 2025-09-01 | 2026-03-01         | Care order         # the 182nd day
    P2             | C2       | F2        | 2025-09-01 | 2026-03-02         | Care order
    P3             | C3       | F3        |            | 2026-03-31         | No order           # not known
    P4             | C4       | F4        | 2025-01-01 | 2026-04-01         | Care order         # not over
    P5             | C5       | F5        | 2025-09-01 | 2025-10-01         |
    P6             |          |           | 2025-09-01 | 2026-03-31         |                    # nobody's
    P7             | C7       | F7        | 2026-03-03 | 2026-03-02         | Care order         # over before it was issued
  `,
} as const;

test('the day of issue is day 1 of 182; without it, or with a later one, a case is on no side', async () => {
  await expectCases(
    'ap-care-proceedings-26w',
    cases,
    `
      event_date | child_id | record_id | numerator | denominator | weeks_taken | children_count
      2026-03-01 | C1       | P1        | 1         | 1           | 25.9        | 1
      2026-03-02 | C2       | P2        | 0         | 1           | 26.0        | 1
      2026-03-31 | C3       | P3        | 0         | 0           |             | 1
      2025-10-01 | C5       | P5        | 1         | 1           | 4.3         | 1
      2026-03-31 |          | P6        | 0         | 1           | 30.1        | 0
      2026-03-02 | C7       | P7        | 0         | 0           |             | 1
    `,
  );
});

test('the order made tells cases apart', async () => {
  await expectFigures(
    'ap-care-proceedings-26w',
    cases,
    `
      interval_type | interval_end | breakdown   | group_name | numerator | denominator | value
      month         | 2026-03-31   | all         |            | 1         | 3           | 33.3
      month         | 2026-03-31   | final_order | Care order | 1         | 2           | 50
      quarter       | 2025-12-31   | final_order |            | 1         | 1           | 100
    `,
  );
});
