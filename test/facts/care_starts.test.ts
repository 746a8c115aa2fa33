import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const starts = 'select {columns} from facts.care_starts order by child_id, start_date';

test('care starts with an S or on the date of entry, and not where an export begins in the middle of it', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code | entered_care_date
      E1              | C1       | 2025-01-06 | S                 | 2025-03-01 | E4A             |
      E2              | C1       | 2025-09-01 | S                 |            |                 |
      E3              | C2       | 2025-01-06 |                   |            |                 |            # nobody says why
      E4              | C3       | 2025-01-06 | L                 |            |                 |            # in the middle
      E5              | C4       | 2025-01-06 | P                 |            |                 | 2024-11-01
      E6              | C5       | 2025-01-06 | P                 |            |                 | 2025-01-06
      E7              |          | 2025-01-06 | S                 |            |                 |
      E8              | C6       | 2026-04-01 | S                 |            |                 |            # not begun
    `,
    'canonical.children': `
      child_id | birth_date
      C1       | 2015-09-01
    `,
  });

  await expectRows(
    db,
    starts,
    `
      child_id | start_date | end_date   | age | previous_end_date | previous_end_reason
      C1       | 2025-01-06 | 2025-03-01 | 9   |                   |
      C1       | 2025-09-01 |            | 10  | 2025-03-01        | Returned home as part of the care planning process
      C2       | 2025-01-06 |            |     |                   |
      C4       | 2024-11-01 |            |     |                   |
      C5       | 2025-01-06 |            |     |                   |
    `,
  );
});

test('a start is told as it stood on the day, and care that follows on short breaks starts after them', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code | primary_need_code
      E1              | C1       | 2025-01-06 | S                 | 2025-06-01 | X1              | N2
      E2              | C1       | 2025-06-01 | L                 |            |                 | N2
      E3              | C2       | 2025-01-06 | S                 |            |                 |
      E4              | C3       | 2025-01-06 | S                 |            |                 | N8
    `,
    'canonical.legal_statuses': `
      child_id | status_code | start_date | end_date
      C1       | V4          | 2025-01-06 | 2025-06-01
      C1       | V2          | 2025-06-01 |
      C2       | V3          | 2025-01-06 |
      C3       | L1          | 2025-01-06 | 2025-01-09
      C3       | V2          | 2025-01-09 |
    `,
    'canonical.immigration_statuses': `
      child_id | status_code | start_date
      C3       | UASC        | 2025-01-06
    `,
  });

  await expectRows(
    db,
    starts,
    `
      child_id | start_date | primary_need       | legal_status                                                   | unaccompanied
      C1       | 2025-06-01 | Child's disability | Single period of accommodation under section 20                | Not unaccompanied
      C3       | 2025-01-06 | Absent parenting   | Under police protection and in local authority accommodation   | Unaccompanied
    `,
  );
});
