import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cla-ceases');

test('care that goes on, or ends after the as-at date, has not ended; short breaks are no care', async () => {
  await expectFigures(
    'cla-ceases',
    {
      population: 20000,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2025-01-06 | S                 | 2026-03-31 | E4A
        E2              | C2       | 2025-01-06 | S                 | 2026-04-01 | E4A
        E3              | C3       | 2025-01-06 | S                 | 2026-03-02 |                 # nobody said why
        E4              | C4       | 2025-01-06 | S                 | 2026-03-02 | E8
        E5              |          | 2025-01-06 | S                 | 2026-03-02 | E8              # nobody's
        E6              | C5       | 2025-01-06 | S                 | 2026-03-02 | X1              # goes on
        E7              | C6       | 2025-01-06 | S                 | 2025-04-01 | E3
      `,
      'canonical.legal_statuses': `
        child_id | status_code | start_date | end_date
        C4       | V4          | 2025-01-06 | 2026-03-02
      `,
    },
    `
      indicator_id          | interval_type     | interval_end | category                     | numerator | denominator | value | rate
      cla-ceases            | month             | 2026-03-31   |                              | 2         | 2           | 2     |
      cla-ceases            | rolling_12_months | 2026-03-31   |                              | 3         | 3           | 3     | 1.5
      cla-ceases-reason-mix | rolling_12_months | 2026-03-31   | Another authority, or abroad | 1         | 3           | 33.3  |
      cla-ceases-reason-mix | rolling_12_months | 2026-03-31   |                              | 1         | 3           | 33.3  |
    `,
  );
});

test('a case is told as it stood on the last whole day of care', async () => {
  await expectFigures(
    'cla-ceases',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2026-01-05 | S                 | 2026-03-09 | E4A
        E2              | C2       | 2026-03-09 | S                 | 2026-03-09 | E8              # less than a day
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code
        P1           | C1       | 2026-01-05 | 2026-03-09 | K1
      `,
      'canonical.professionals': `
        worker_id | worker_name
        W1        | Worker One
        W2        | Worker Two
      `,
      'canonical.involvements': `
        involvement_id | child_id | worker_id | role_code        | start_date | end_date
        V1             | C1       | W1        | allocated_worker | 2026-01-05 | 2026-03-09
        V2             | C1       | W2        | allocated_worker | 2026-03-09 |
        V3             | C2       | W2        | allocated_worker | 2026-03-09 |
      `,
    },
    `
      interval_type | interval_end | breakdown      | group_name              | numerator
      month         | 2026-03-31   | worker         | Worker One              | 1
      month         | 2026-03-31   | worker         | Worker Two              | 1
      month         | 2026-03-31   | placement_type | Secure children's homes | 1
      month         | 2026-03-31   | placement_type |                         | 1
    `,
  );
});
