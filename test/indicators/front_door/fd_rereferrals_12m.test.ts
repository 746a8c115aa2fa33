import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('fd-rereferrals-12m');

test('the anniversary of an earlier referral counts, and the day before it does not', async () => {
  await expectCases(
    'fd-rereferrals-12m',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2025-03-10    | 2025-04-09
        R2          | C1       | 2026-03-10    |              # a year to the day
        R3          | C2       | 2025-03-09    |
        R4          | C2       | 2026-03-10    |              # a year and a day
        R5          | C3       | 2026-01-05    |
        R6          | C3       | 2026-01-05    |              # the same day: one event
        R7          |          | 2026-02-01    |              # nobody's
        R8          |          | 2026-03-01    |
        R9          | C4       | 2026-04-01    |              # after the as-at date
        R0          | C5       |               |              # no date
      `,
    },
    `
      event_date | child_id | record_id | numerator | denominator | days_since_closure
      2025-03-09 | C2       | R3        | 0         | 1           |
      2025-03-10 | C1       | R1        | 0         | 1           |
      2026-01-05 | C3       | R5        | 0         | 1           |
      2026-02-01 |          | R7        | 0         | 1           |
      2026-03-01 |          | R8        | 0         | 1           |
      2026-03-10 | C1       | R2        | 1         | 1           | 335
      2026-03-10 | C2       | R4        | 0         | 1           |
    `,
  );
});

test('29 February looks back to 28 February, and three referrals in a year are two re-referrals', async () => {
  await expectFigures(
    'fd-rereferrals-12m',
    {
      as_at: '2024-02-29',
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2023-02-28
        R2          | C1       | 2024-02-29
        R3          | C2       | 2023-06-01
        R4          | C2       | 2023-09-01
        R5          | C2       | 2024-02-01
      `,
    },
    `
      interval_type     | interval_end | numerator | denominator | value
      month             | 2024-02-29   | 2         | 2           | 100
      rolling_12_months | 2024-02-29   | 3         | 4           | 75
    `,
  );
});

test('a referral while the case is open is none, and yet an earlier referral of the next', async () => {
  await expectCases(
    'fd-rereferrals-12m',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action | close_reason_code | team_id
        R1          | C1       | 2024-06-03    | 2026-01-30 | no                   | RC7               | T1
        R2          | C1       | 2025-09-01    | 2025-09-01 | yes                  | RC8               | T1
        R3          | C1       | 2026-02-27    |            | no                   |                   | T2
        R4          | C2       | 2026-01-05    | 2026-04-01 | no                   | RC7               | T1      # closes tomorrow
        R5          | C2       | 2026-03-02    | 2026-03-02 | yes                  |                   | T2
      `,
      'canonical.teams': `
        team_id | team_name
        T1      | North
      `,
    },
    `
      record_id | numerator | previous_referral_date | previous_outcome  | previous_team | previous_close_reason                        | weeks_since_closure
      R1        | 0         |                        |                   |               |                                              |
      R3        | 1         | 2025-09-01             | No further action | North         | Case closed after assessment, no further action | 12 to 25
      R4        | 0         |                        |                   |               |                                              |
    `,
  );
});

test('the window and its last day are parameters', async () => {
  const tables = {
    'canonical.referrals': `
      referral_id | child_id | referral_date | source_code | close_date
      R1          | C1       | 2025-08-10    | 6           | 2025-09-10
      R2          | C1       | 2026-03-10    | 6           |
      R3          | C2       | 2025-09-11    | 6           | 2025-10-10
      R4          | C2       | 2026-03-11    | 6           |
    `,
  };
  await expectFigures(
    'fd-rereferrals-12m',
    { parameters: { window_months: 6 }, ...tables },
    `
      interval_type | interval_end | indicator_id                  | breakdown    | group_name | numerator | denominator | value
      month         | 2026-03-31   | fd-rereferrals-12m            | source_group | Police     | 1         | 2           | 50
      month         | 2026-03-31   | fd-rereferrals-12m-of-closure | all          |            | 2         | 2           | 100
      month         | 2026-02-28   | fd-rereferrals-12m            | all          |            | 0         | 0           |
    `,
  );
  await expectFigures(
    'fd-rereferrals-12m',
    { parameters: { window_months: 6, anniversary_counts: false }, ...tables },
    `
      interval_type | interval_end | indicator_id                  | numerator | denominator | value
      month         | 2026-03-31   | fd-rereferrals-12m            | 0         | 2           | 0
      month         | 2026-03-31   | fd-rereferrals-12m-of-closure | 1         | 2           | 50
    `,
  );
});
