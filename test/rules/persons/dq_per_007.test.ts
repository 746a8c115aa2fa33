import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a birth is expected not long ago and not long from now', async () => {
  await expectFindings(
    'DQ-PER-007',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | legacy_id | birth_date | expected_birth_date | is_birth_date_estimated | death_date
        C1       |           |            | 2026-03-01          |                         |              # just inside: 30 days ago
        C2       |           |            | 2026-02-28          |                         |              # breaks it: 31 days ago
        C3       |           |            | 2026-12-31          |                         |              # just inside: nine months from now
        C4       |           |            | 2027-01-01          |                         |              # breaks it: a day later
        C5       |           | 2025-01-05 | 2025-01-01          |                         |              # born
        C6       |           |            | 2020-01-01          | yes                     |              # an estimated birth date
        C7       |           |            | 2025-01-01          |                         | 2025-01-01   # stillborn
        C8       |           |            | 2025-01-01          |                         | 2026-04-01   # a death that has not happened yet
                 | L9        |            | 2024-01-01          |                         |              # no id
        C9       |           |            |                     |                         |              # no dates
      `,
    },
    `
      part | child_id | record_id | message
      a    | C2       | C2        | This child is recorded as unborn, although the birth was expected more than 30 days ago.
      b    | C4       | C4        | This child's birth is expected more than 9 months from now.
      a    | C8       | C8        | This child is recorded as unborn, although the birth was expected more than 30 days ago.
      a    |          | L9        | This child is recorded as unborn, although the birth was expected more than 30 days ago.
    `,
  );
});

test('a council can set how long ago and how long from now', async () => {
  await expectFindings(
    'DQ-PER-007',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-PER-007': { thresholds: { overdue_days: 14, max_months: 8 } } } },
      'canonical.children': `
        child_id | expected_birth_date
        C1       | 2026-03-17            # just inside
        C2       | 2026-03-16            # breaks it
        C3       | 2026-11-30            # just inside
        C4       | 2026-12-01            # breaks it
      `,
    },
    `
      part | child_id | message
      a    | C2       | This child is recorded as unborn, although the birth was expected more than 14 days ago.
      b    | C4       | This child's birth is expected more than 8 months from now.
    `,
  );
});
