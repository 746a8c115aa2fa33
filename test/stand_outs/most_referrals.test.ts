import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('two earlier referrals stand out; the latest referral is shown', async () => {
  await expectStandOuts(
    'most_referrals',
    {
      'lists.list_3_referrals': `
        child_id | record_id | referral_date | earlier_referral_count
        C1       | R1        | 2025-11-01    | 2
        C1       | R2        | 2026-02-01    | 2
        C2       | R3        | 2026-02-01    | 1
        C3       | R4        | 2026-02-01    | 4
      `,
    },
    `
      child_id | record_id | row_number | referral_date | earlier_referrals
      C3       | R4        | 4          | 2026-02-01    | 4
      C1       | R2        | 2          | 2026-02-01    | 2
    `,
  );
});
