import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child has a legal status for as long as care lasts', async () => {
  await expectFindings(
    'DQ-LEG-001',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | end_reason_code | care_period_id
        E1              | C1       | 2024-01-01 |            |                 | A1    # just inside
        E2              | C2       | 2024-01-01 |            |                 | A2    # breaks it: the status ended today
        E3              | C3       | 2024-01-01 |            |                 | A3    # breaks it: none that a child in care can have
        E4              | C4       | 2024-01-01 | 2025-10-01 | E4A             | A4    # just inside: ended together
        E5              | C5       | 2024-01-01 | 2025-10-01 | E4A             | A5    # breaks it: the status ended the day before
        E6              | C6       | 2024-01-01 | 2025-09-29 | E4A             | A6    # ended before the six months
        E7              | C7       | 2024-01-01 |            |                 |       # breaks it: the status is another child's
        E8              | C8       |            |            |                 | A8    # no start
        E9              |          | 2024-01-01 |            |                 | A9    # no child
        E10             | C9       | 2024-01-01 |            |                 | A10   # breaks it: nobody knows the status
        E11             | C10      | 2024-01-01 |            |                 | A11   # just inside: the status has no start
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | status_raw | start_date | end_date
        L1              | C1       | C2          | C2         | 2024-01-01 | 2026-04-01
        L2              | C2       | C2          | C2         | 2024-01-01 | 2026-03-31
        L3              | C3       | SGO         | SGO        | 2024-01-01 |
        L4              | C4       | V2          | V2         | 2024-01-01 | 2025-10-01
        L5              | C5       | V2          | V2         | 2024-01-01 | 2025-09-30
        L6              |          | V2          | V2         | 2024-01-01 |
        L7              | C9       |             | Ward       | 2024-01-01 |
        L8              | C10      | C2          | C2         |            |
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C2       | A2         | The child has been looked after since 01/01/2024, but has no current legal status.
      a    | C3       | A3         | The child has been looked after since 01/01/2024, but has no current legal status.
      b    | C5       | A5         | The child was looked after until 01/10/2025, but had no legal status on that day.
      a    | C7       | 2024-01-01 | The child has been looked after since 01/01/2024, but has no current legal status.
      a    | C9       | A10        | The child has been looked after since 01/01/2024, but has no current legal status.
    `,
  );
});
