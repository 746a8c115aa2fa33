import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-long-term-stability');

test('the cohort is under 16 and in care for two and a half years without a break', async () => {
  await expectCases(
    'cla-long-term-stability',
    {
      'canonical.children': `
        child_id | birth_date
        C1       | 2010-04-01     # 16 tomorrow
        C2       | 2010-03-31     # 16 today
        C3       | 2015-01-01
        C4       | 2015-01-01
        C5       | 2015-01-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2020-01-06 | S                 |            |
        E2              | C2       | 2020-01-06 | S                 |            |
        E3              | C3       | 2020-01-06 | S                 | 2025-06-02 | E4A
        E4              | C3       | 2025-06-03 | S                 |            |                 # a break of a day
        E5              | C4       | 2020-01-06 | S                 | 2025-06-02 | X1
        E6              | C4       | 2025-06-02 | L                 |            |                 # no break
        E7              | C5       | 2020-01-06 | S                 | 2024-06-03 | X1
        E8              | C5       | 2024-06-03 | L                 |            |
        E9              | C6       | 2020-01-06 | S                 |            |                 # of no known age
      `,
      'canonical.legal_statuses': `
        child_id | status_code | start_date | end_date
        C5       | V4          | 2020-01-06 | 2024-06-03     # short breaks until then
        C5       | C2          | 2024-06-03 |
      `,
    },
    `
      child_id | numerator | denominator
      C1       | 0         | 1
      C4       | 0         | 1
    `,
  );
});

test('same carers in several rows, and a stay in hospital, are one time; strangers and unknown placements are not', async () => {
  await expectCases(
    'cla-long-term-stability',
    {
      'canonical.children': `
        child_id | birth_date
        C1       | 2015-01-01
        C2       | 2015-01-01
        C3       | 2015-01-01
        C4       | 2015-01-01
        C5       | 2015-01-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | placement_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | P1           | 2020-01-06 | S                 | 2025-06-02 | X1
        E2              | C1       | P2           | 2025-06-02 | T                 |            |
        E3              | C2       | P3           | 2020-01-06 | S                 |            |
        E4              | C3       | P5           | 2020-01-06 | S                 |            |
        E5              | C4       | P6           | 2020-01-06 | S                 |            |
        E6              | C5       | P8           | 2020-01-06 | S                 |            |
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code | change_reason_code
        P1           | C1       | 2020-01-06 | 2025-06-02 | U6                  |                     # the carers moved house
        P2           | C1       | 2025-06-02 |            | U6                  |
        P3           | C2       | 2020-01-06 | 2026-03-30 | U4                  |
        P4           | C2       | 2026-03-30 |            | T1                  |                     # in hospital
        P5           | C3       | 2020-01-06 | 2026-03-31 | U4                  |                     # left that day for nobody knows where
        P6           | C4       | 2020-01-06 | 2025-06-02 | U4                  | ALLEG
        P7           | C4       | 2025-06-02 |            | K2                  |
        P8           | C5       | 2020-01-06 | 2024-09-02 | U5                  |
        P9           | C5       | 2024-09-02 |            | A3                  |                     # adopted by the carers
      `,
    },
    `
      child_id | numerator | with_carers_since | days_with_carers | move_reason
      C1       | 1         | 2020-01-06        | 2276             |
      C2       | 1         | 2020-01-06        | 2276             |
      C3       | 0         |                   |                  |
      C4       | 0         | 2025-06-02        | 302              | Allegation (s47)
      C5       | 1         | 2020-01-06        | 2276             |
    `,
  );
});

test('the lengths are parameters', async () => {
  await expectFigures(
    'cla-long-term-stability',
    {
      parameters: { care_months: 12, placement_months: 6 },
      'canonical.children': `
        child_id | birth_date
        C1       | 2015-01-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-03-31 | S
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | placement_type_code
        P1           | C1       | 2025-09-30 | U6
      `,
    },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-03-31   | 1         | 1
      month         | 2026-02-28   | 0         | 0
    `,
  );
});
