import { test } from 'vitest';
import { expectCohort } from './support.ts';

test('a child counts once, under the status that comes first', async () => {
  await expectCohort(
    'open_children',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2025-01-06    |
        R2          | C2       | 2025-01-06    |
        R3          | C3       | 2025-01-06    |
        R4          | C4       | 2025-01-06    |
        R5          | C5       | 2025-01-06    | 2026-03-31     # closed that day
        R6          |          | 2025-01-06    |                # nobody's
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date
        N1      | C3       | 2025-02-03
        N2      | C2       | 2025-02-03
        N3      | C5       | 2025-02-03     # open longer than the referral
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C2       | 2025-03-03
        P2      | C1       | 2025-03-03
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-04-07 | S
      `,
    },
    `
      child_id | status                  | start_date
      C1       | Looked after            | 2025-04-07
      C2       | Child protection plan   | 2025-03-03
      C3       | Child in need plan      | 2025-02-03
      C4       | In need, without a plan | 2025-01-06
      C5       | Child in need plan      | 2025-02-03
    `,
  );
});
