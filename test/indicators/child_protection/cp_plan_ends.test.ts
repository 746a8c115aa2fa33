import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cp-plan-ends');

test('what came next is the state at the end of the day, the most serious first', async () => {
  await expectCases(
    'cp-plan-ends',
    {
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-12-10 | 2026-03-10
        P2      | C2       | 2025-12-09 | 2026-03-10
        P3      | C2       | 2026-03-10 |                # another from that day
        P4      | C3       | 2025-12-10 | 2026-03-10
        P5      | C4       | 2026-03-11 | 2026-03-10     # ends before it starts
        P6      | C5       |            | 2026-03-10
        P7      |          | 2025-12-10 | 2026-03-10
        P8      | C6       | 2025-12-10 | 2026-03-10
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        N1      | C1       | 2026-03-10 |
        N2      | C2       | 2026-03-10 |
        N3      | C3       | 2025-12-10 | 2026-03-10     # ended that day too
        N4      | C6       | 2026-03-10 |
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2026-01-05 | S                 | 2026-03-10 | E4A
        E6              | C6       | 2026-01-05 | S                 |            |
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date
        L6              | C6       | V4          | 2026-01-05     # short breaks are not care
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | close_reason_code
        R3          | C3       | 2025-12-01    | 2026-03-10 | RC5
        R4          | C4       | 2025-12-01    | 2026-03-09 | RC5
        R5          | C5       | 2025-12-01    | 2026-03-11 | RC7
      `,
    },
    `
      event_date | child_id | record_id | destination                   | duration_band      | days_on_plan
      2026-03-10 | C1       | P1        | Child in need plan            | Up to 3 months     | 90
      2026-03-10 | C2       | P2        | Another child protection plan | Over 3 to 6 months | 91
      2026-03-10 | C3       | P4        | Moved to another authority    | Up to 3 months     | 90
      2026-03-10 | C4       | P5        | Case closed                   |                    | -1
      2026-03-10 | C5       | P6        | Case open, without a plan     |                    |
      2026-03-10 |          | P7        |                               | Up to 3 months     | 90
      2026-03-10 | C6       | P8        | Child in need plan            | Up to 3 months     | 90
    `,
  );
});
