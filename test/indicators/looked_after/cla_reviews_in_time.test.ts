import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-reviews-in-time');

test('the first review is due on the 20th working day, and a child counts from that day on', async () => {
  await expectCases(
    'cla-reviews-in-time',
    {
      as_at: '2026-01-15',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-12-15 | S                 # 20 working days, with Christmas and New Year
        E2              | C2       | 2025-12-12 | S                 # 21: overdue
        E3              | C3       | 2025-12-16 | S                 # 19: not counted yet
        E4              | C4       | 2025-12-12 | S
        E5              | C5       | 1980-01-07 | S                 # before the calendar begins
      `,
      'canonical.care_reviews': `
        review_id | child_id | review_date
        R1        | C4       | 2026-01-14    # on the 20th
        R2        |          | 2026-01-14
        R3        | C2       | 2026-01-16    # after the as-at date
      `,
    },
    `
      child_id | numerator | denominator | is_overdue | next_review | due_date   | last_review_date | working_days_in_care
      C1       | 1         | 1           | 0          | First       | 2026-01-15 |                  | 20
      C2       | 0         | 1           | 1          | First       | 2026-01-14 |                  | 21
      C3       | 0         | 0           | 0          | First       | 2026-01-16 |                  | 19
      C4       | 1         | 1           | 0          | Second      | 2026-04-14 | 2026-01-14       | 21
      C5       | 0         | 1           | 1          | First       | 1980-02-04 |                  |
    `,
  );
});

test('an early review brings the next forward, months are clamped, and cancelled reviews are none', async () => {
  await expectCases(
    'cla-reviews-in-time',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-11-10 | S
        E2              | C2       | 2025-06-02 | S
        E3              | C3       | 2025-06-02 | S
      `,
      'canonical.care_reviews': `
        review_id | child_id | review_date | is_cancelled
        R1        | C1       | 2025-11-30  | no
        R2        | C1       | 2026-02-28  | no            # three months after 30 November
        R3        | C2       | 2025-06-16  | no            # early
        R4        | C2       | 2025-09-17  | no            # three months and a day after it
        R5        | C3       | 2025-06-16  | no
        R6        | C3       | 2025-09-16  | no
        R7        | C3       | 2026-03-16  | yes           # cancelled on the day it was due
      `,
    },
    `
      child_id | numerator | late_count | is_overdue | due_date
      C1       | 1         | 0          | 0          | 2026-08-28
      C2       | 0         | 1          | 1          | 2026-03-17
      C3       | 0         | 0          | 1          | 2026-03-16
    `,
  );
});

const lateLongAgo = {
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code
    E1              | C1       | 2025-02-03 | S
    E2              | C2       | 2025-03-04 | S
    E3              | C3       | 2024-06-03 | S
  `,
  'canonical.care_reviews': `
    review_id | child_id | review_date
    R1        | C1       | 2025-03-10    # due on 3 March 2025: late, but longer ago than twelve months
    R2        | C1       | 2025-06-10
    R3        | C1       | 2025-12-10
    R4        | C2       | 2025-04-02    # due on 1 April 2025, the first day of the twelve months
    R5        | C2       | 2025-07-02
    R6        | C2       | 2026-01-02
    R7        | C3       | 2024-07-01    # none since: overdue for longer than twelve months
  `,
};

test('a review that was late longer ago than twelve months is forgotten, an overdue one is not', async () => {
  await expectCases(
    'cla-reviews-in-time',
    lateLongAgo,
    `
      child_id | numerator | late_count | is_overdue
      C1       | 1         | 0          | 0
      C2       | 0         | 1          | 0
      C3       | 0         | 0          | 1
    `,
  );
});

test('a council can look back over the whole period of care, and can set other limits', async () => {
  await expectCases(
    'cla-reviews-in-time',
    { ...lateLongAgo, parameters: { lookback: 'whole period of care' } },
    `
      child_id | numerator | late_count
      C1       | 0         | 1
      C2       | 0         | 1
      C3       | 0         | 0
    `,
  );
  await expectCases(
    'cla-reviews-in-time',
    { ...lateLongAgo, parameters: { first_wd: 22, second_months: 24, subsequent_months: 7 } },
    `
      child_id | numerator | due_date
      C1       | 1         | 2026-07-10
      C2       | 1         | 2026-08-02
      C3       | 1         | 2026-07-01
    `,
  );
});

test('an earlier day is judged by what had happened by then', async () => {
  await expectFigures(
    'cla-reviews-in-time',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2025-09-01 | S                 | 2026-02-01 | E4A
      `,
      'canonical.care_reviews': `
        review_id | child_id | review_date
        R1        | C1       | 2025-09-15
        R2        | C1       | 2026-01-05    # due on 15 December
      `,
    },
    `
      indicator_id        | interval_type | interval_end | breakdown   | group_name | numerator | denominator
      cla-reviews-in-time | month         | 2025-11-30   | all         |            | 1         | 1
      cla-reviews-in-time | month         | 2025-12-31   | next_review | Second     | 0         | 1
      cla-reviews-overdue | month         | 2025-12-31   | all         |            | 1         | 1
      cla-reviews-overdue | month         | 2026-01-31   | all         |            | 0         | 1
      cla-reviews-in-time | month         | 2026-02-28   | all         |            | 0         | 0
    `,
  );
});
