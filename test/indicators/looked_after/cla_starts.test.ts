import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cla-starts');

test('a start on the first day of an interval is in it, and one after the as-at date in none', async () => {
  await expectFigures(
    'cla-starts',
    {
      population: 20000,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-04-01 | S                 # the first day of the twelve months
        E2              | C2       | 2025-03-31 | S
        E3              | C3       | 2026-03-31 | S
        E4              | C4       | 2026-04-01 | S
        E5              | C5       |            | S
        E6              | C6       | 2026-03-02 | L                 # the export begins in the middle of care
        E7              |          | 2026-03-02 | S                 # nobody's
      `,
    },
    `
      interval_type          | interval_end | numerator | rate
      month                  | 2026-03-31   | 1         |
      rolling_12_months      | 2026-03-31   | 2         | 1
      financial_year_to_date | 2026-03-31   | 2         |
      month                  | 2025-03-31   | 1         |
      week                   | 2026-03-31   | 1         |
    `,
  );
});

test('short breaks are no start, and a need that is not recorded is a group of its own', async () => {
  await expectFigures(
    'cla-starts',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | primary_need_code
        E1              | C1       | 2026-03-02 | S                 | N1
        E2              | C2       | 2026-03-02 | S                 |
        E3              | C3       | 2026-03-02 | S                 | N2
      `,
      'canonical.legal_statuses': `
        child_id | status_code | start_date
        C3       | V3          | 2026-03-02
      `,
    },
    `
      interval_type | interval_end | breakdown    | group_name       | numerator
      month         | 2026-03-31   | all          |                  | 2
      month         | 2026-03-31   | primary_need | Abuse or neglect | 1
      month         | 2026-03-31   | primary_need |                  | 1
    `,
  );
});

test('unaccompanied is who was on the day of starting, whatever came later', async () => {
  await expectFigures(
    'cla-starts',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2026-03-02 | S
        E2              | C2       | 2026-03-02 | S
      `,
      'canonical.immigration_statuses': `
        child_id | status_code | start_date | end_date
        C1       | UASC        | 2026-03-02 | 2026-03-09
        C2       | UASC        | 2026-03-03 |
      `,
    },
    `
      indicator_id          | interval_type | interval_end | numerator | denominator | value
      cla-starts-uasc-share | month         | 2026-03-31   | 1         | 2           | 50
    `,
  );
});
