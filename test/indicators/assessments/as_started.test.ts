import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-started');

test('an assessment of siblings counts for each, and one under both ids of a merged record once', async () => {
  await expectCases(
    'as-started',
    {
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | authorisation_date
        A1            | C1       | R1          | 2026-03-31 |
        A1            | C1       | R1          | 2026-03-31 |                    # the same again
        A1            | C2       | R1          | 2026-03-31 |                    # a sister; the referral is not hers
        A2            |          |             | 2026-03-02 | 2026-04-01         # nobody's; authorised tomorrow
        A2            |          |             | 2026-03-02 | 2026-04-01
        A3            | C3       |             |            | 2026-03-02         # no start
        A4            | C4       |             | 2026-04-01 |                    # after the as-at date
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | primary_need_code
        R1          | C1       | 2026-03-30    | N1
      `,
    },
    `
      event_date | child_id | record_id | numerator | denominator | referral_date | primary_need     | authorisation_date
      2026-03-31 | C1       | A1        | 1         | 1           | 2026-03-30    | Abuse or neglect |
      2026-03-31 | C2       | A1        | 1         | 1           |               |                  |
      2026-03-02 |          | A2        | 1         | 1           |               |                  |
      2026-03-02 |          | A2        | 1         | 1           |               |                  |
    `,
  );
});

test('the team is the one of the assessment, and the rate that of a rolling year', async () => {
  await expectFigures(
    'as-started',
    {
      population: 10000,
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | team_id
        A1            | C1       | R1          | 2025-04-01 | T1
        A2            | C2       |             | 2026-03-31 | T1
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | source_code
        R1          | C1       | 2025-04-01    | 6
      `,
      'canonical.teams': `
        team_id | team_name
        T1      | Assessment North
      `,
    },
    `
      interval_type     | interval_end | breakdown    | group_name       | value | rate
      rolling_12_months | 2026-03-31   | all          |                  | 2     | 2
      month             | 2026-03-31   | team         | Assessment North | 1     |
      rolling_12_months | 2026-03-31   | source_group | Police           | 1     |
    `,
  );
});
