import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const events = 'select {columns} from facts.care_events order by child_id, period_number';

const twoPeriodsAndOneThatEnded = `
  care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
  E1              | C1       | 2024-01-01 | S                 | 2024-09-01 | E4A
  E2              | C1       | 2025-01-01 | S                 |            |
  E3              | C2       | 2024-01-01 | S                 | 2026-01-31 | E4A
`;

test('a review belongs to the period in which it was held, the days of its beginning and end included', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': twoPeriodsAndOneThatEnded,
    'canonical.care_reviews': `
      review_id | child_id | due_date   | review_date | is_cancelled
      R1        | C1       |            | 2024-09-01  | no
      R2        | C1       |            | 2024-12-31  | no            # between the periods
      R3        | C1       |            | 2025-01-01  |               # cancelled or not, nobody said
      R4        | C1       |            | 2025-07-01  | yes
      R5        | C1       |            | 2026-04-01  | no            # tomorrow
      R6        | C1       | 2026-02-01 |             | no            # due, never held
      R7        | C2       |            | 2026-01-31  | unknown
      R8        | C2       |            | 2026-02-01  | no            # after care ended
      R9        |          |            | 2026-01-01  | no
    `,
  });

  await expectRows(
    db,
    events,
    `
      child_id | period_number | latest_review_date | latest_reviewing_officer_date
      C1       | 1             | 2024-09-01         | 2024-09-01
      C1       | 2             | 2025-01-01         | 2025-01-01
      C2       | 1             | 2026-01-31         | 2026-01-31
    `,
  );
});

test('the reviewing officer saw the child at a contact or at a review, whichever was later', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': twoPeriodsAndOneThatEnded,
    'canonical.care_reviews': `
      review_id | child_id | review_date
      R1        | C1       | 2025-07-01
      R2        | C2       | 2025-07-01
    `,
    'canonical.reviewing_officer_contacts': `
      contact_id | child_id | contact_date
      K1         | C1       | 2025-07-02
      K2         | C1       | 2026-04-01
      K3         | C2       | 2025-06-30
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.care_events where latest_review_date is not null order by child_id',
    `
      child_id | latest_review_date | latest_reviewing_officer_date
      C1       | 2025-07-01         | 2025-07-02
      C2       | 2025-07-01         | 2025-07-01
    `,
  );
});

const visits = `
  visit_id | child_id | visit_type       | visit_date | is_seen
  V1       | C1       | looked after     | 2024-12-31 | yes       # before the period
  V2       | C1       | looked after     | 2025-02-01 | yes
  V3       | C1       | looked after     | 2025-03-01 |           # nobody said whether the child was seen
  V4       | C1       | looked after     | 2025-04-01 | no
  V5       | C1       | child protection | 2025-05-01 | yes
  V6       | C1       | looked after     | 2026-04-01 | yes
`;

test('the last visit is the last looked-after visit at which the child was not recorded as unseen', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': twoPeriodsAndOneThatEnded,
    'canonical.visits': visits,
  });

  await expectRows(
    db,
    events,
    `
      child_id | period_number | latest_visit_date
      C1       | 2             | 2025-03-01
    `,
  );
});

test('visits at which the child was not seen can count too', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { visits_counted: 'all' } },
    'canonical.care_episodes': twoPeriodsAndOneThatEnded,
    'canonical.visits': visits,
  });

  await expectRows(
    db,
    events,
    `
      child_id | period_number | latest_visit_date
      C1       | 2             | 2025-04-01
    `,
  );
});

test('a health check counts once it was made, even before the period, but not after care ended', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2025-01-01 | S                 |            |
      E2              | C2       | 2025-01-01 | S                 | 2026-01-31 | E4A
    `,
    'canonical.health_checks': `
      health_check_id | child_id | check_type_code | check_date | status_code    | status_raw
      H1              | C1       | health          | 2024-06-01 | completed      | Completed
      H2              | C1       | health          | 2025-06-01 | refused        | Refused
      H3              | C1       | health          | 2025-07-01 | cancelled      | Cancelled
      H4              | C1       | health          | 2025-08-01 | planned        | Planned
      H5              | C1       | health          | 2025-09-01 | did_not_attend | DNA
      H6              | C1       | health          | 2025-10-01 |                | Perhaps     # nobody knows what that is
      H7              | C1       | dental          | 2025-11-01 |                |             # no status: made
      H8              | C1       | dental          | 2026-04-01 | completed      | Completed
      H9              | C1       |                 | 2026-01-01 | completed      | Completed   # of what?
      HA              | C2       | health          | 2026-01-31 | completed      | Completed
      HB              | C2       | dental          | 2026-02-01 | completed      | Completed
    `,
  });

  await expectRows(
    db,
    events,
    `
      child_id | latest_health_assessment_date | latest_dental_check_date
      C1       | 2024-06-01                    | 2025-11-01
      C2       | 2026-01-31                    |
    `,
  );
});
