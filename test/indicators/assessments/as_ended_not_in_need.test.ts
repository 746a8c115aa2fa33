import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-ended-not-in-need');

const tables = {
  'canonical.referrals': `
    referral_id | child_id | referral_date | close_date | close_reason_code | source_code
    R1          | C1       | 2026-01-12    | 2026-03-31 | RC8               | 6
    R2          | C2       | 2026-01-12    | 2026-04-01 | RC8               | 6              # closes tomorrow
    R3          | C3       | 2026-01-12    |            | RC8               | 6              # open
    R4          |          | 2026-01-12    | 2026-03-31 | RC9               |
    R5          | C4       | 2026-01-12    | 2026-02-27 |                   | 6
  `,
  'canonical.assessments': `
    assessment_id | child_id | referral_id | start_date | authorisation_date
    A1            | C1       | R1          | 2026-01-13 | 2026-03-30
    A2            |          |             | 2026-01-13 | 2026-03-31
    A3            | C3       | R3          | 2026-01-13 | 2026-04-01
  `,
};

test('closures are set against the assessments completed', async () => {
  await expectCases(
    'as-ended-not-in-need',
    tables,
    `
      event_date | child_id | record_id | numerator | denominator | source_group
      2026-03-31 | C1       | R1        | 1         | 0           | Police
      2026-03-31 |          | R4        | 1         | 0           | Unknown
      2026-03-30 | C1       | A1        | 0         | 1           | Police
      2026-03-31 |          | A2        | 0         | 1           |
    `,
  );
});

test('a month without completed assessments has no share', async () => {
  await expectFigures(
    'as-ended-not-in-need',
    tables,
    `
      interval_type | interval_end | breakdown    | group_name | numerator | denominator | value
      month         | 2026-03-31   | all          |            | 2         | 2           | 100
      month         | 2026-03-31   | source_group | Police     | 1         | 1           | 100
      month         | 2026-02-28   | all          |            | 0         | 0           |
    `,
  );
});
