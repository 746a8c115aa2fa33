import { test } from 'vitest';
import { expectCohort } from './support.ts';

test('a plan counts while it is open, unless the child is looked after or on a protection plan, whoever holds it', async () => {
  await expectCohort(
    'child_in_need_plans',
    {
      as_at: '2026-03-31',
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        N1      | C1       | 2026-03-31 |
        N2      | C2       | 2025-01-06 | 2026-03-31
        N3      | C3       | 2025-01-06 |              # looked after
        N4      | C4       | 2025-01-06 |              # on a protection plan
        N5      | C5       | 2025-01-06 |              # on another authority's
        N6      | C6       | 2025-01-06 |
        N7      | C6       | 2025-06-02 |              # two open: the later
        N8      |          | 2025-01-06 |
        N9      | C7       | 2025-01-06 |              # left care that day
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C3       | 2026-03-31 | S                 |            |
        E2              | C7       | 2025-06-02 | S                 | 2026-03-31 | E4A
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | is_for_other_authority
        P1      | C4       | 2026-03-31 | no
        P2      | C5       | 2025-06-02 | yes
      `,
    },
    `
      child_id | plan_id | start_date
      C1       | N1      | 2026-03-31
      C6       | N7      | 2025-06-02
      C7       | N9      | 2025-01-06
               | N8      | 2025-01-06
    `,
  );
});
