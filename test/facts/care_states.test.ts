import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const states = 'select {columns} from facts.care_states order by child_id, from_date';

test('a span ends where anything changes, or with the period of care', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2025-01-06 | S                 | 2025-09-01 | E4A
      E2              | C2       | 2025-01-06 | S                 | 2025-01-06 | E4A              # less than a day
      E3              | C3       | 2026-03-31 | S                 |            |                  # the as-at date
      E4              | C4       | 2026-04-01 | S                 |            |                  # not begun
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | start_date | end_date
      L1              | C1       | V2          | 2025-01-06 | 2025-03-01
      L2              | C1       | C1          | 2025-03-01 | 2025-09-01
    `,
    'canonical.placements': `
      placement_id | child_id | start_date | end_date   | placement_type_code | provider_code
      P1           | C1       | 2025-01-06 | 2025-05-01 | U6                  | PR1
      P2           | C1       | 2025-05-01 | 2025-05-08 | T4                  |
      P3           | C1       | 2025-05-08 | 2025-09-01 | U6                  | PR1
    `,
    'canonical.immigration_statuses': `
      immigration_status_id | child_id | status_code | start_date | end_date
      I1                    | C1       | UASC        | 2024-01-01 | 2025-02-01
    `,
    'canonical.professionals': `
      worker_id | worker_name
      W1        | Officer One
    `,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | role_code         | start_date | end_date
      V1             | C1       | W1        | reviewing_officer | 2025-01-06 | 2025-08-01
      V2             | C1       | W2        | allocated_worker  | 2025-04-01 |
    `,
  });

  await expectRows(
    db,
    states,
    `
      child_id | from_date  | until_date | legal_status_code | placement_id | placement_provider | with_carers_since | unaccompanied     | reviewing_officer
      C1       | 2025-01-06 | 2025-02-01 | V2                | P1           | {own}              | 2025-01-06        | Unaccompanied     | Officer One
      C1       | 2025-02-01 | 2025-03-01 | V2                | P1           | {own}              | 2025-01-06        | Not unaccompanied | Officer One
      C1       | 2025-03-01 | 2025-05-01 | C1                | P1           | {own}              | 2025-01-06        | Not unaccompanied | Officer One
      C1       | 2025-05-01 | 2025-05-08 | C1                | P2           |                    | 2025-01-06        | Not unaccompanied | Officer One
      C1       | 2025-05-08 | 2025-08-01 | C1                | P3           | {own}              | 2025-01-06        | Not unaccompanied | Officer One
      C1       | 2025-08-01 | 2025-09-01 | C1                | P3           | {own}              | 2025-01-06        | Not unaccompanied |
      C2       | 2025-01-06 | 2025-01-06 |                   |              |                    |                   | Not unaccompanied |
      C3       | 2026-03-31 |            |                   |              |                    |                   | Not unaccompanied |
    `.replaceAll(
      '{own}',
      'Own provision (by the local authority) including a regional adoption agency where the host authority is responsible',
    ),
  );
});

test('of two legal statuses, or two placements, at once the later counts, and a short break never before another', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code
      E1              | C1       | 2025-01-06 | S
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | start_date | end_date
      L1              | C1       | C2          | 2025-01-06 |
      L2              | C1       | E1          | 2025-03-01 | 2025-05-01
      L3              | C1       | V4          | 2025-04-01 |
    `,
    'canonical.placements': `
      placement_id | child_id | start_date | end_date
      P1           | C1       | 2025-01-06 |
      P2           | C1       | 2025-06-01 |
    `,
  });

  await expectRows(
    db,
    states,
    `
      from_date  | until_date | legal_status_code | placement_id | is_short_break
      2025-01-06 | 2025-03-01 | C2                | P1           | false
      2025-03-01 | 2025-04-01 | E1                | P1           | false
      2025-04-01 | 2025-05-01 | E1                | P1           | false
      2025-05-01 | 2025-06-01 | C2                | P1           | false
      2025-06-01 |            | C2                | P2           | false
    `,
  );
});

test('short breaks alone are no care, and care is unbroken since the last of them', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2025-01-06 | S                 |            |
      E2              | C2       | 2025-01-06 | S                 | 2025-06-01 | X1
      E3              | C2       | 2025-06-01 | L                 |            |
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | start_date | end_date
      L1              | C1       | V4          | 2025-01-06 |
      L2              | C2       | V4          | 2025-01-06 | 2025-06-01
      L3              | C2       | V2          | 2025-06-01 | 2025-08-01
      L4              | C2       | V3          | 2025-08-01 | 2025-08-03
      L5              | C2       | C2          | 2025-08-03 |
    `,
  });

  await expectRows(
    db,
    states,
    `
      child_id | from_date  | until_date | is_short_break | continuous_since
      C2       | 2025-01-06 | 2025-06-01 | true           | 2025-06-01
      C2       | 2025-06-01 | 2025-08-01 | false          | 2025-06-01
      C2       | 2025-08-01 | 2025-08-03 | true           | 2025-08-03
      C2       | 2025-08-03 |            | false          | 2025-08-03
    `,
  );
});
