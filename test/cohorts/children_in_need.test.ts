import { test } from 'vitest';
import { expectCohort } from './support.ts';

test('a child is in need from the referral until its closing, unless nothing was to be done', async () => {
  await expectCohort(
    'children_in_need',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action | primary_need_code
        R1          | C1       | 2026-03-31    |            | no                   | N1
        R2          | C2       | 2025-01-06    | 2026-03-31 | no                   |
        R3          | C3       | 2025-01-06    | 2026-04-01 |                      |     # nothing said: in need
        R4          | C4       | 2025-01-06    |            | yes                  |
        R5          | C5       | 2025-01-06    |            | no                   |
        R6          | C5       | 2025-06-02    |            | no                   |     # two open: the later
        R7          |          | 2025-01-06    |            | no                   |     # nobody's, each counted
        R8          |          | 2025-06-02    |            | no                   |
        R9          | C6       |               |            | no                   |
      `,
    },
    `
      child_id | referral_id
      C1       | R1
      C3       | R3
      C5       | R6
               | R7
               | R8
    `,
  );
});
