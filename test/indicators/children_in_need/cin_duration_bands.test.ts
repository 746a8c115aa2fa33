import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cin-duration-bands');

test('a child with two open referrals stands under the later, and months end with the month', async () => {
  await expectFigures(
    'cin-duration-bands',
    {
      as_at: '2026-02-28',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action | primary_need_code
        R1          | C1       | 2024-01-08    |            | no                   | N1
        R2          | C1       | 2025-11-30    |            | no                   | N1     # three months, to the end of February
        R3          | C2       | 2024-02-28    |            |                      | N1
        R4          | C3       | 2025-02-28    |            | no                   |
        R5          | C4       | 2025-12-01    | 2026-02-28 | no                   |
        R6          |          | 2025-12-01    |            | no                   |
      `,
    },
    `
      interval_type | interval_end | indicator_id       | breakdown    | group_name       | category                  | numerator | denominator | value
      month         | 2026-02-28   | cin-duration-bands | all          |                  | 3 to under 6 months       | 1         | 4           | 25
      month         | 2026-02-28   | cin-duration-bands | all          |                  | 2 years or more           | 1         | 4           | 25
      month         | 2026-02-28   | cin-duration-bands | all          |                  | 1 to under 2 years        | 1         | 4           | 25
      month         | 2026-02-28   | cin-duration-bands | all          |                  | Under 3 months            | 1         | 4           | 25
      month         | 2026-02-28   | cin-duration-bands | primary_need | Abuse or neglect | 2 years or more           | 1         | 2           | 50
      month         | 2026-02-28   | cin-open-12m-plus  | all          |                  |                           | 2         | 4           | 50
    `,
  );
});
