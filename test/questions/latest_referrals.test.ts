import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('the last ones first, of one team if asked', async () => {
  await expectAnswer(
    'latest_referrals last=2 team=Assessment',
    {
      'lists.list_3_referrals': `
        child_id | referral_date | record_id | earlier_referral_count
        C1 | 2026-03-01 | R1 | 0
        C2 | 2026-03-02 | R2 | 1
        C3 | 2026-03-03 | R3 | 0
        
      `,
      'facts.current_holders': `
        child_id | team_name | worker_id
        C1 | Assessment | W1
        C2 | Assessment | W2
        C3 | Duty | W3
        
      `,
    },
    `
      child_id | referral_date | earlier_referral_count | worker_id
      C2 | 2026-03-02 | 1 | W2
      C1 | 2026-03-01 | 0 | W1
      
    `,
  );
});
