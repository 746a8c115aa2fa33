import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('fd-referral-nfa');

test('only an explicit no further action counts, and a case open already takes no second referral', async () => {
  await expectCases(
    'fd-referral-nfa',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action | source_code
        R1          | C1       | 2026-03-02    | 2026-03-02 | yes                  | 6
        R2          | C1       | 2026-03-03    |            | no                   | 6
        R3          | C1       | 2026-03-09    | 2026-03-09 | yes                  | 6           # on the open case
        R4          | C2       | 2026-03-02    |            | unknown              | 6
        R5          |          | 2026-03-02    |            | yes                  | 99
        R6          | C3       | 2026-04-01    |            | yes                  | 6           # after the as-at date
      `,
    },
    `
      child_id | record_id | numerator | denominator | source_group | previous_referral_date
      C1       | R1        | 1         | 1           | Police       |
      C1       | R2        | 0         | 1           | Police       | 2026-03-02
      C2       | R4        | 0         | 1           | Police       |
               | R5        | 1         | 1           |              |
    `,
  );
});
