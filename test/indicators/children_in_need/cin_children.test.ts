import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cin-children');

test('each child is told once with the most serious status, children of no known id one by one', async () => {
  await expectCases(
    'cin-children',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action | primary_need_code | team_id
        R1          | C1       | 2026-03-21    |            | no                   | N1                | T1
        R2          | C2       | 2026-03-21    | 2026-04-01 | unknown              |                   |
        R3          | C3       | 2026-03-21    | 2026-03-30 | no                   | N1                |
        R4          |          | 2026-03-21    |            |                      |                   |
        R5          |          | 2026-03-21    |            |                      |                   |
        R6          | C4       |               |            | no                   |                   |
        R7          | C5       | 2026-04-01    |            | no                   |                   |
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date
        N1      | C1       | 2026-03-21
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2026-03-21
        P6      | C6       | 2026-03-21     # on a plan, and no referral
      `,
    },
    `
      event_date | child_id | record_id | primary_need     | status                  | days_open | team_id
      2026-03-31 | C1       | R1        | Abuse or neglect | Child protection plan   | 10        | T1
      2026-03-31 | C2       | R2        |                  | In need, without a plan | 10        |
      2026-03-31 |          | R4        |                  |                         | 10        |
      2026-03-31 |          | R5        |                  |                         | 10        |
    `,
  );
});

test('a day has a rate', async () => {
  await expectFigures(
    'cin-children',
    {
      population: 10000,
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-03-01
      `,
    },
    `
      interval_type | interval_end | breakdown | group_name              | numerator | rate
      month         | 2026-03-31   | all       |                         | 1         | 1
      month         | 2026-03-31   | status    | In need, without a plan | 1         |
    `,
  );
});
