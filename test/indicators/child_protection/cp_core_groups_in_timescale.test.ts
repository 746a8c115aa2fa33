import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cp-core-groups-in-timescale');

test('the next is due from the last one that had met by the day; the days are parameters', async () => {
  await expectCases(
    'cp-core-groups-in-timescale',
    {
      parameters: { threshold_wd: 5, subsequent_days: 28 },
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2026-01-05 |
        P2      | C2       | 2026-01-05 |
        P3      | C3       | 2026-03-23 |
        P4      |          | 2026-01-05 |
        P5      | C5       | 2026-01-05 | 2026-03-31
      `,
      'canonical.core_groups': `
        core_group_id | child_id | core_group_date
        G1            | C1       | 2026-02-02
        G2            | C1       | 2026-03-03
        G3            | C2       | 2026-03-02
        G4            | C2       | 2026-04-01
        G5            |          | 2026-03-30
      `,
    },
    `
      record_id | numerator | last_core_group_date | due_date   | days_overdue
      P1        | 1         | 2026-03-03           | 2026-03-31 | 0
      P2        | 0         | 2026-03-02           | 2026-03-30 | 1
      P3        | 0         |                      | 2026-03-30 | 1
      P4        | 0         |                      | 2026-01-12 | 78
    `,
  );
});
