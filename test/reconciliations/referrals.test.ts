import { test } from 'vitest';
import { expectSides } from './support.ts';

test('an accepted referral is followed by an assessment', async () => {
  await expectSides(
    'referrals',
    {
      'lists.list_3_referrals': `
        child_id | record_id | referral_date | no_further_action
        C1       | R1        | 2026-01-10    | b) No    # assessed on the day
        C1       | R2        | 2026-01-11    | b) No    # only before it
        C2       | R3        | 2026-01-10    | b) No    # never
        C3       | R4        | 2026-01-10    | a) Yes
        C4       | R5        | 2026-01-10    |          # undecided
                 | R6        | 2026-01-10    | b) No
      `,
      'lists.list_4_assessments': `
        child_id | start_date
        C1       | 2026-01-10
        C1       | 2025-12-10
                 | 2026-01-10
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | R1        | true    | true
      C1       | R2        | true    | false
      C2       | R3        | true    | false
    `,
  );
});
