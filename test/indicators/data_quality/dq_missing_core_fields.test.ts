import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('dq-missing-core-fields');

test('each field is asked of the children who need it, and a text that stands for no code is not missing', async () => {
  await expectCases(
    'dq-missing-core-fields',
    {
      'canonical.children': `
        child_id | birth_date | expected_birth_date | sex_code | sex_raw | ethnicity_code | ethnicity_raw | upn | upn_unknown_code
        C1       | 2021-03-31 |                     | U        | U       | REFU           | REFU          |     |                      # five today
        C2       | 2021-04-01 |                     |          | Boy     |                | Martian       |     |                      # five tomorrow
        C3       |            |                     |          |         |                |               |     |
        C4       | 2010-01-15 |                     | M        | M       | WBRI           | WBRI          |     | UN2
        C5       | 2010-01-15 |                     | M        | M       | WBRI           | WBRI          |     |                      # closed today
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action | primary_need_code | primary_need_raw
        R1          | C1       | 2025-06-02    |            |                      | N1                | N1
        R2          | C2       | 2025-06-02    |            |                      |                   | Bad needs
        R3          | C3       | 2025-06-02    |            |                      |                   |
        R5          | C5       | 2025-06-02    | 2026-03-31 |                      |                   |
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date
        N4      | C4       | 2025-06-02     # no open referral, so no primary need is asked for
      `,
      'canonical.disabilities': `
        disability_id | child_id | disability_code | disability_raw
        D1            | C1       |                 | Thumb
        D2            | C2       |                 |
      `,
    },
    `
      child_id | record_id | field               | state          | numerator | denominator
      C1       | C1        | Date of birth       | Recorded       | 0         | 1
      C1       | C1        | Sex                 | Not known      | 1         | 1
      C1       | C1        | Ethnicity           | Refused        | 0         | 1
      C1       | C1        | Disability          | Recorded       | 0         | 1
      C1       | C1        | Unique pupil number | Blank          | 1         | 1
      C1       | R1        | Primary need        | Recorded       | 0         | 1
      C2       | C2        | Date of birth       | Recorded       | 0         | 1
      C2       | C2        | Sex                 | Not recognised | 0         | 1
      C2       | C2        | Ethnicity           | Not recognised | 0         | 1
      C2       | C2        | Disability          | Blank          | 1         | 1
      C2       | R2        | Primary need        | Not recognised | 0         | 1
      C3       | C3        | Date of birth       | Blank          | 1         | 1
      C3       | C3        | Sex                 | Blank          | 1         | 1
      C3       | C3        | Ethnicity           | Blank          | 1         | 1
      C3       | C3        | Disability          | Blank          | 1         | 1
      C3       | R3        | Primary need        | Blank          | 1         | 1
      C4       | C4        | Date of birth       | Recorded       | 0         | 1
      C4       | C4        | Sex                 | Recorded       | 0         | 1
      C4       | C4        | Ethnicity           | Recorded       | 0         | 1
      C4       | C4        | Disability          | Blank          | 1         | 1
      C4       | C4        | Unique pupil number | Recorded       | 0         | 1
    `,
  );
});

test('a child who was not exported lacks every field, and the age of the pupil number is a parameter', async () => {
  await expectFigures(
    'dq-missing-core-fields',
    {
      parameters: { upn_age: 4 },
      'canonical.children': `
        child_id | birth_date | upn_unknown_code
        C1       | 2022-03-31 |
        C2       | 2022-03-31 | UN1
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | primary_need_code
        R1          | C1       | 2025-06-02    | N1
        R2          | C2       | 2025-06-02    | N1
        R9          | C9       | 2025-06-02    | N1
      `,
    },
    `
      interval_type | interval_end | breakdown | group_name          | numerator | denominator | value
      month         | 2026-03-31   | field     | Unique pupil number | 1         | 2           | 50
      month         | 2026-03-31   | field     | Date of birth       | 1         | 3           | 33.3
      month         | 2026-03-31   | state     | Blank               | 11        | 11          | 100
      month         | 2026-03-31   | all       |                     | 11        | 17          | 64.7
    `,
  );
});
