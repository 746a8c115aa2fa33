import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('the referral before is the last one before, up to twelve months before to the day', async () => {
  await expectAnswer(
    'rereferrals',
    {
      'lists.list_3_referrals': `
        child_id | referral_date | record_id
        C1 | 2026-03-01 | R1
        C2 | 2026-03-02 | R2
        C3 | 2026-03-03 | R3
        
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | close_reason_code
        R1 | C1 | 2026-03-01 | |
        R10 | C1 | 2025-03-01 | 2025-04-01 | RC8
        R11 | C1 | 2024-03-01 | |
        R2 | C2 | 2026-03-02 | |
        R20 | C2 | 2025-03-01 | | # a day too old
        R3 | C3 | 2026-03-03 | |
        R30 | C3 | 2026-01-01 | 2026-04-02 | # not closed yet
        
      `,
    },
    `
      child_id | referral_date | earlier_date | days_between | earlier_closed_date | earlier_close_reason
      C3 | 2026-03-03 | 2026-01-01 | 61 | |
      C1 | 2026-03-01 | 2025-03-01 | 365 | 2025-04-01 | Case closed after assessment, no further action
      
    `,
  );
});
