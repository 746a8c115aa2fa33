import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cin-closed-within-3m');

test('episodes without sense in their dates are in the total, copies and open ones are not', async () => {
  await expectCases(
    'cin-closed-within-3m',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action | close_reason_code | source_line
        R1          | C1       | 2026-03-02    | 2026-03-10 | no                   | RC7               | 1
        R1          | C1       | 2026-03-02    | 2026-03-10 | no                   | RC7               | 2
        R1          | C2       | 2026-03-02    | 2026-03-10 | unknown              |                   | 3     # a sibling's
        R3          | C3       | 2026-03-11    | 2026-03-10 |                      |                   | 4
        R4          | C4       |               | 2026-03-10 |                      |                   | 5
        R5          |          | 2026-03-10    | 2026-03-10 |                      |                   | 6
        R6          | C6       | 2026-03-02    |            |                      |                   | 7
      `,
    },
    `
      event_date | child_id | record_id | numerator | duration_band  | close_reason                                                             | days_open
      2026-03-10 | C1       | R1        | 1         | Under 3 months | Services ceased for any other reason, including child no longer in need | 8
      2026-03-10 | C2       | R1        | 1         | Under 3 months |                                                                          | 8
      2026-03-10 | C3       | R3        | 0         |                |                                                                          | -1
      2026-03-10 | C4       | R4        | 0         |                |                                                                          |
      2026-03-10 |          | R5        | 1         | Under 3 months |                                                                          | 0
    `,
  );
});

test('the months, and whether cases closed after assessment are in it, are parameters', async () => {
  const referrals = {
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date | close_reason_code
      R1          | C1       | 2026-02-10    | 2026-03-10 | RC7
      R2          | C2       | 2026-02-11    | 2026-03-10 |
      R3          | C3       | 2026-02-11    | 2026-03-10 | RC8
      R4          | C4       | 2026-02-11    | 2026-03-10 | RC9
    `,
  };
  await expectFigures(
    'cin-closed-within-3m',
    { parameters: { months: 1 }, ...referrals },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 1         | 2           | 50
    `,
  );
  await expectFigures(
    'cin-closed-within-3m',
    { parameters: { months: 1, closed_after_assessment: 'included' }, ...referrals },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 3         | 4           | 75
    `,
  );
});
