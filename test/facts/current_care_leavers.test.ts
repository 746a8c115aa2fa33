import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const inOrder = 'select {columns} from facts.current_care_leavers order by child_id';

test('an adviser is on the record, or allocated in that role; the latest allocation comes first', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_leavers': `
      care_leaver_id | child_id | eligibility_code | personal_adviser_id
      L1             | C1       | former_relevant  | W1
      L2             | C2       | former_relevant  |
      L3             | C3       | former_relevant  | Adams, Jo
      L4             |          | former_relevant  | W1                   # nobody's
    `,
    'canonical.professionals': `
      worker_id | worker_name
      W1        | Brook, Sam
    `,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | role_code        | start_date | end_date
      I1             | C1       | W2        | personal_adviser | 2025-01-01 |
      I2             | C2       | W2        | personal_adviser | 2025-01-01 |
      I3             | C2       | W1        | personal_adviser | 2025-06-01 | 2026-04-01
      I4             | C2       | W3        | personal_adviser | 2026-04-01 |               # not begun
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      child_id | adviser_id | adviser_name | has_current_adviser
      C1       | W1         | Brook, Sam   | true
      C2       | W1         | Brook, Sam   | true
      C3       | Adams, Jo  | Adams, Jo    | true
    `,
  );
});

test('unaccompanied now, or from 18 ever before; eligible from 16 and the 91st day in care', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2009-06-01
      C2       | 2009-06-01
      C3       | 2007-06-01
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code
      E1              | C1       | 2020-01-01 | S
      E2              | C2       | 2025-12-01 | S
    `,
    'canonical.immigration_statuses': `
      immigration_status_id | child_id | status_code | start_date | end_date
      S1                    | C1       | UASC        | 2020-01-01 | 2026-03-31
      S2                    | C2       | UASC        | 2025-12-01 |
      S3                    | C3       | UASC        | 2020-01-01 | 2024-01-01
    `,
    'canonical.care_leavers': `
      care_leaver_id | child_id | eligibility_code
      L1             | C1       | eligible
      L2             | C2       | eligible
      L3             | C3       | former_relevant
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      child_id | unaccompanied             | became_eligible_date | latest_birthday | is_in_outcomes_cohort
      C1       | Not unaccompanied         | 2025-06-01           | 2025-06-01      | false
      C2       | Unaccompanied now or before | 2026-03-01         | 2025-06-01      | false
      C3       | Unaccompanied now or before |                    | 2025-06-01      | true
    `,
  );
});

test('someone of 25 is there where the reading lists them, and someone worked out from nothing is not', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_9_from_25: 'listed', list_9_eligibility: 'worked_out' } },
    'canonical.children': `
      child_id | birth_date
      C1       | 2001-03-31
      C2       | 2006-06-01
      C3       | 2006-06-01
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E2              | C2       | 2020-01-01 | S                 | 2024-06-01 | E5
    `,
    'canonical.care_leavers': `
      care_leaver_id | child_id | eligibility_code
      L1             | C1       | former_relevant
      L2             | C2       | qualifying
      L3             | C3       | former_relevant
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      child_id | category_code   | age_in_years
      C2       | former_relevant | 19
    `,
  );
});
