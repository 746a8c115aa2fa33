import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const sequence =
  'select {columns} from facts.care_review_sequence order by child_id, period_number, review_number';

test('each review is counted from the one before it, and the first from the day that care began', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2025-01-06 | S                 |            |
      E2              | C2       | 2025-01-06 | S                 | 2025-03-01 | E4A
      E3              | C2       | 2025-09-01 | S                 |            |
      E4              | C3       | 2026-03-31 | S                 |            |
    `,
    'canonical.care_reviews': `
      review_id | child_id | review_date | is_cancelled | due_date
      R1        | C1       | 2025-02-03  | no           | 2025-02-03
      R2        | C1       | 2025-04-01  | yes          | 2025-05-03    # cancelled
      R3        | C1       | 2025-04-28  |              |               # nothing said: held
      R4        | C1       | 2026-04-01  | no           |               # after the as-at date
      R5        | C1       |             | no           | 2025-10-28    # not held yet
      R6        | C2       | 2025-01-20  | no           |
      R7        | C2       | 2025-06-01  | no           |               # between two periods of care
      R8        |          | 2025-02-03  | no           |
    `,
  });

  await expectRows(
    db,
    sequence,
    `
      child_id | period_number | review_number | counted_from | review_id | review_date | recorded_due_date
      C1       | 1             | 1             | 2025-01-06   | R1        | 2025-02-03  | 2025-02-03
      C1       | 1             | 2             | 2025-02-03   | R3        | 2025-04-28  |
      C1       | 1             | 3             | 2025-04-28   |           |             |
      C2       | 1             | 1             | 2025-01-06   | R6        | 2025-01-20  |
      C2       | 1             | 2             | 2025-01-20   |           |             |
      C2       | 2             | 1             | 2025-09-01   |           |             |
      C3       | 1             | 1             | 2026-03-31   |           |             |
    `,
  );
});

test('the first of several meetings is the review', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code
      E1              | C1       | 2025-01-06 | S
      E2              | C2       | 2025-01-06 | S
    `,
    'canonical.care_reviews': `
      review_id | child_id | review_date | due_date
      R1        | C1       | 2025-01-20  | 2025-02-03
      R2        | C1       | 2025-02-17  | 2025-02-03    # due the same day, four weeks on
      R3        | C1       | 2025-02-17  |               # the same day again
      R4        | C2       | 2025-01-20  | 2025-02-03
      R4        | C2       | 2025-04-20  |               # one id: one review
      R5        | C2       | 2025-05-19  | 2025-02-03    # months later: the due day was not brought up to date
    `,
  });

  await expectRows(
    db,
    sequence,
    `
      child_id | review_number | counted_from | review_date
      C1       | 1             | 2025-01-06   | 2025-01-20
      C1       | 2             | 2025-01-20   |
      C2       | 1             | 2025-01-06   | 2025-01-20
      C2       | 2             | 2025-01-20   | 2025-05-19
      C2       | 3             | 2025-05-19   |
    `,
  );
});

test('of care that began before the exports do, nobody knows which review the first one is', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code
      E1              | C1       | 2020-03-30 | S
      E2              | C2       | 2020-03-30 | S
      E3              | C3       | 2020-03-31 | S
    `,
    'canonical.care_reviews': `
      review_id | child_id | review_date
      R1        | C1       | 2020-08-03
      R2        | C3       | 2020-08-03
    `,
  });

  await expectRows(
    db,
    sequence,
    `
      child_id | review_number | counted_from | review_date
      C1       | 3             |              | 2020-08-03
      C1       | 4             | 2020-08-03   |
      C2       | 1             | 2020-03-30   |              # none at all since
      C3       | 1             | 2020-03-31   | 2020-08-03
      C3       | 2             | 2020-08-03   |
    `,
  );
});
