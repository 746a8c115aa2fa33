import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child in need plan does not begin while another is running, or on the day it ended', async () => {
  await expectFindings(
    'DQ-CNP-003',
    {
      as_at: '2026-03-31',
      'canonical.child_in_need_plans': `
        plan_id | child_id | referral_id | start_date | end_date
        P1      | C1       | R1          | 2025-01-10 | 2025-06-10
        P2      | C1       | R1          | 2025-06-10 | 2025-09-10   # breaks it: the day the other ended
        P3      | C1       | R2          | 2025-09-11 |              # just inside: the day after, and still open
        P4      | C2       | R3          | 2025-01-10 |              # left open
        P5      | C2       | R4          | 2025-06-10 | 2025-09-10   # breaks it, though it is over and on another referral
        P6      | C3       |             | 2025-01-10 | 2025-06-10   # breaks it: the same dates under another id
        P7      | C3       |             | 2025-01-10 | 2025-06-10
        P8      | C4       |             | 2025-01-10 | 2025-06-10   # breaks it: one id and one set of dates twice
        P8      | C4       |             | 2025-01-10 | 2025-06-10
        P9      | C5       |             | 2025-01-10 | 2025-06-10   # breaks it: one id with two sets of dates
        P9      | C5       |             | 2025-02-10 | 2025-06-10
                | C6       |             | 2025-01-10 | 2025-06-10   # breaks it: no ids
                | C6       |             | 2025-05-10 | 2025-08-10
        P10     | C7       |             | 2025-01-10 | 2026-05-01   # ends after the as-at date, so it is open
        P11     | C7       |             | 2025-06-10 | 2025-09-10   # breaks it
        P1      | C8       |             | 2025-02-10 | 2025-06-10   # a sibling with the same plan id
        P12     |          |             | 2025-01-10 | 2025-06-10   # no child
        P13     |          |             | 2025-01-10 | 2025-06-10
        P14     | C9       |             | 2025-01-10 | 2025-06-10
        P15     | C9       |             |            | 2025-06-10   # no start
      `,
    },
    `
      part | child_id | record_id  | related_record_ids | message
      a    | C1       | P2         | P1                 | A child in need plan starts on 10/06/2025, though another, which started on 10/01/2025, did not end before 10/06/2025.
      c    | C2       | P5         | P4                 | A child in need plan started on 10/06/2025, though another, which started on 10/01/2025, was and still is open.
      a    | C3       | P7         | P6                 | A child in need plan starts on 10/01/2025, though another, which started on 10/01/2025, did not end before 10/06/2025.
      a    | C4       | P8         | P8                 | A child in need plan starts on 10/01/2025, though another, which started on 10/01/2025, did not end before 10/06/2025.
      a    | C5       | P9         | P9                 | A child in need plan starts on 10/02/2025, though another, which started on 10/01/2025, did not end before 10/06/2025.
      a    | C6       | 2025-05-10 | 2025-01-10         | A child in need plan starts on 10/05/2025, though another, which started on 10/01/2025, did not end before 10/06/2025.
      c    | C7       | P11        | P10                | A child in need plan started on 10/06/2025, though another, which started on 10/01/2025, was and still is open.
    `,
  );
});

test('only one child in need plan of a child is open', async () => {
  await expectFindings(
    'DQ-CNP-003',
    {
      as_at: '2026-03-31',
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-01-10 |
        P2      | C1       | 2026-01-10 | 2026-04-01   # ends tomorrow
        P3      | C1       | 2026-02-10 |
        P4      | C2       |            |              # nobody knows when it started
        P5      | C2       | 2026-01-10 |
        P6      | C3       | 2026-01-10 |              # one id for two
        P6      | C3       | 2026-01-10 |
        P7      | C4       | 2026-01-10 |
        P8      | C4       | 2026-04-10 |              # has not started
        P9      | C5       | 2026-01-10 |
        P10     | C5       | 2025-01-10 | 2025-12-31   # over
        P11     |          | 2026-01-10 |              # no child
        P12     |          | 2026-01-10 |
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      b    | C1       | P3        | P1, P2             | 3 child in need plans are open at once; the latest started on 10/02/2026, the first on 10/01/2025.
      b    | C2       | P4        | P5                 | 2 child in need plans are open at once; the latest started on 10/01/2026, the first on 10/01/2026.
      b    | C3       | P6        | P6                 | 2 child in need plans are open at once; the latest started on 10/01/2026, the first on 10/01/2026.
    `,
  );
});
