import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cp-second-within-24m');

test('the months run from the end of any earlier plan of this authority, and how many is a parameter', async () => {
  await expectCases(
    'cp-second-within-24m',
    {
      parameters: { window_months: 12 },
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | is_for_other_authority
        P1      | C1       | 2024-01-08 | 2025-03-09 |
        P2      | C1       | 2026-03-09 |            |                # 12 months to the day
        P3      | C2       | 2024-01-08 | 2025-03-08 |
        P4      | C2       | 2026-03-09 |            |
        P5      | C3       | 2025-06-02 | 2025-12-01 | yes
        P6      | C3       | 2026-03-09 |            |
        P7      | C4       | 2025-06-02 | 2026-01-05 |
        P8      | C4       | 2026-01-05 | 2026-03-09 |                # straight on from the last
        P9      | C4       | 2026-03-09 |            |                # and so is this, but not from the first
        Q1      | C5       | 2026-03-09 |            |
        Q2      |          | 2025-06-02 | 2025-12-01 |
        Q3      |          | 2026-03-09 |            |
      `,
      'canonical.historical_child_protection_plans': `
        plan_id | child_id | start_date | end_date
        H5      | C5       |            | 2025-12-01
      `,
    },
    `
      event_date | record_id | numerator | recent_end_date | days_between
      2024-01-08 | P1        | 0         |                 |
      2026-03-09 | P2        | 1         | 2025-03-09      | 365
      2024-01-08 | P3        | 0         |                 |
      2026-03-09 | P4        | 0         |                 |
      2026-03-09 | P6        | 0         |                 |
      2025-06-02 | P7        | 0         |                 |
      2026-01-05 | P8        | 0         |                 |
      2026-03-09 | P9        | 1         | 2026-01-05      | 63
      2026-03-09 | Q1        | 1         | 2025-12-01      | 98
      2025-06-02 | Q2        | 0         |                 |
      2026-03-09 | Q3        | 0         |                 |
    `,
  );
});
