import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-review-events-in-time');

const cases = `
  event_date | child_id | record_id | numerator | denominator | which_review | due_date   | days_late
`;

test('a review is judged by the one before it; where nobody knows that one, by the day that was set, or not at all', async () => {
  await expectCases(
    'cla-review-events-in-time',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-06-02 | S
        E2              | C2       | 2019-06-03 | S                 # older than the exports
        E3              | C3       | 2019-06-03 | S
        E4              | C4       | 2025-06-02 | S
      `,
      'canonical.legal_statuses': `
        child_id | status_code | start_date
        C4       | V4          | 2025-06-02
      `,
      'canonical.care_reviews': `
        review_id | child_id | review_date | due_date   | is_cancelled
        R1        | C1       | 2025-07-01  | 2025-07-31 |              # a day late, whatever day was set
        R2        | C1       | 2025-10-01  |            |
        R3        | C1       | 2026-04-01  |            |              # after the as-at date
        R4        | C2       | 2025-07-01  | 2025-06-30 |
        R5        | C3       | 2025-07-01  |            |
        R6        | C3       | 2026-01-02  |            |              # six months and a day
        R7        | C4       | 2025-12-01  |            |              # short breaks
        R8        | C1       | 2025-11-01  |            | yes
        R9        |          | 2025-07-01  |            |
      `,
    },
    `${cases}
      2025-07-01 | C1       | R1        | 0         | 1           | First        | 2025-06-30 | 1
      2025-10-01 | C1       | R2        | 1         | 1           | Second       | 2025-10-01 |
      2025-07-01 | C2       | R4        | 0         | 1           | Later        | 2025-06-30 | 1
      2025-07-01 | C3       | R5        | 0         | 0           | Later        |            |
      2026-01-02 | C3       | R6        | 0         | 1           | Later        | 2026-01-01 | 1
    `,
  );
});

test('other limits are parameters, and the reviews are broken down by which they were', async () => {
  await expectFigures(
    'cla-review-events-in-time',
    {
      parameters: { first_wd: 21, second_months: 2 },
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-06-02 | S
      `,
      'canonical.care_reviews': `
        review_id | child_id | review_date
        R1        | C1       | 2025-07-01
        R2        | C1       | 2025-10-01
      `,
    },
    `
      interval_type     | interval_end | breakdown    | group_name | numerator | denominator
      rolling_12_months | 2026-03-31   | which_review | First      | 1         | 1
      rolling_12_months | 2026-03-31   | which_review | Second     | 0         | 1
    `,
  );
});
