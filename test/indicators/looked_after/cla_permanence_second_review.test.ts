import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cla-permanence-second-review');

test('a plan has to be of this time in care and say something by the day of the second review', async () => {
  await expectCases(
    'cla-permanence-second-review',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2024-06-03 | S                 | 2024-12-02 | E4A
        E2              | C1       | 2025-11-17 | S                 |            |
        E3              | C2       | 2025-11-17 | S                 |            |
        E4              | C3       | 2025-11-17 | S                 |            |
        E5              | C4       | 2025-11-17 | S                 |            |
        E6              | C5       | 2025-11-17 | S                 |            |
      `,
      'canonical.legal_statuses': `
        child_id | status_code | start_date
        C5       | V4          | 2025-11-17
      `,
      'canonical.care_reviews': `
        review_id | child_id | review_date | is_cancelled
        R1        | C1       | 2025-12-15  |
        R2        | C1       | 2026-03-09  |
        R3        | C2       | 2025-12-15  |
        R4        | C2       | 2026-03-09  |
        R5        | C3       | 2025-12-15  |
        R6        | C3       | 2026-02-02  | yes              # cancelled
        R7        | C3       | 2026-04-01  |                  # after the as-at date
        R8        | C4       | 2025-12-15  |
        R9        | C4       | 2026-03-09  |
        RA        | C5       | 2025-12-15  |
        RB        | C5       | 2026-03-09  |                  # short breaks
      `,
      'canonical.care_plans': `
        care_plan_id | child_id | start_date | end_date | option_code | option_raw
        P1           | C1       | 2024-07-01 |          | RETURN6M    |             # of the time before
        P2           | C2       | 2025-12-01 |          |             | A new word  # an option that nobody mapped
        P3           | C4       |            |          | ADOPTION    |             # nobody knows since when
        P4           |          | 2025-12-01 |          | ADOPTION    |
        P5           | C4       | 2025-12-01 | 2026-01-05 | RETURN1M  |
        P5           | C4       | 2025-12-01 | 2026-01-05 | LTFOST18  |
      `,
    },
    `
      event_date | child_id | record_id | numerator | first_plan_date | options_ticked
      2026-03-09 | C1       | R2        | 0         |                 |
      2026-03-09 | C2       | R4        | 1         | 2025-12-01      |
      2026-03-09 | C4       | R9        | 1         | 2025-12-01      | Long term placement with foster carers, Return to birth family within one month
    `,
  );
});
