import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cp-core-group-10wd');

test('the first core group on or after the start counts, and the days allowed are a parameter', async () => {
  await expectCases(
    'cp-core-group-10wd',
    {
      parameters: { threshold_wd: 5 },
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | is_for_other_authority
        P1      | C1       | 2026-03-02 |            |
        P2      | C2       | 2026-03-02 |            |
        P3      | C3       | 2026-03-02 | 2026-03-04 |
        P4      | C4       | 2026-03-24 |            |
        P5      | C5       | 2026-03-25 |            |
        P6      |          | 2026-03-02 |            |
        P7      | C7       | 2026-03-02 |            | yes
      `,
      'canonical.core_groups': `
        core_group_id | child_id | plan_id | core_group_date
        G1            | C1       | P1      | 2026-02-27     # before the plan
        G2            | C1       | P1      | 2026-03-02
        G3            | C1       | P1      | 2026-03-30
        G4            | C2       |         | 2026-03-10
        G5            | C3       | P3      | 2026-03-09     # after its end
        G6            |          |         | 2026-03-03
      `,
    },
    `
      event_date | record_id | numerator | first_core_group_date | working_days | allowed_until
      2026-03-02 | P1        | 1         | 2026-03-02            | 0            | 2026-03-09
      2026-03-02 | P2        | 0         | 2026-03-10            | 6            | 2026-03-09
      2026-03-02 | P3        | 0         |                       |              | 2026-03-09
      2026-03-24 | P4        | 0         |                       |              | 2026-03-31
      2026-03-02 | P6        | 0         |                       |              | 2026-03-09
    `,
  );
});
