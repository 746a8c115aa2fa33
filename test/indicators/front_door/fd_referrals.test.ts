import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('fd-referrals');

test('the first referral of a day counts, one while the case is open does not, and what is not known is no reason to leave one out', async () => {
  await expectCases(
    'fd-referrals',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action | primary_need_code
        R1          | C1       | 2026-03-02    |            | no                   | N1
        R2          | C1       | 2026-03-02    |            | no                   |                     # the same day
        R3          |          | 2026-03-02    |            | no                   |                     # nobody's
        R4          |          | 2026-03-02    |            | no                   |
        R5          | C2       | 2026-04-01    |            | no                   |                     # after the as-at date
        R6          | C3       |               |            | no                   |                     # no date
        R7          | C4       | 2026-03-01    |            |                      |
        R8          | C4       | 2026-03-31    |            | yes                  |                     # nobody knows whether the other is open
      `,
    },
    `
      event_date | child_id | record_id | numerator | denominator | primary_need     | no_further_action
      2026-03-02 | C1       | R1        | 1         | 1           | Abuse or neglect | No
      2026-03-02 |          | R3        | 1         | 1           |                  | No
      2026-03-02 |          | R4        | 1         | 1           |                  | No
      2026-03-01 | C4       | R7        | 1         | 1           |                  |
      2026-03-31 | C4       | R8        | 1         | 1           |                  | Yes
    `,
  );
});

test('the rate is that of a rolling year, and an unborn child counts', async () => {
  await expectFigures(
    'fd-referrals',
    {
      population: 20000,
      'canonical.children': `
        child_id | expected_birth_date
        C1       | 2026-06-01
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | source_code
        R1          | C1       | 2026-03-31    | 6
        R2          | C2       | 2025-04-01    | 10
        R3          | C3       | 2025-03-31    | 6           # the day before the year
      `,
    },
    `
      interval_type     | interval_end | indicator_id           | breakdown    | group_name | category | numerator | value | rate
      rolling_12_months | 2026-03-31   | fd-referrals           | all          |            |          | 2         | 2     | 1
      month             | 2026-03-31   | fd-referrals           | age_band     | Unborn     |          | 1         | 1     |
      rolling_12_months | 2026-03-31   | fd-referrals           | source_group | Police     |          | 1         | 1     |
      rolling_12_months | 2026-03-31   | fd-referrals-by-source | all          |            | Unknown  | 1         | 50    |
    `,
  );
});
