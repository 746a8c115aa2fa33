import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child protection plan does not begin while another is running, or on the day it ended', async () => {
  await expectFindings(
    'DQ-CPP-003',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | is_for_other_authority
        P1      | C1       | 2025-01-10 | 2025-06-10 | no
        P2      | C1       | 2025-06-10 | 2025-09-10 | no    # breaks it: the day the other ended
        P3      | C1       | 2025-09-11 |            | no    # just inside: the day after
        P4      | C2       | 2025-01-10 |            |       # left open
        P5      | C2       | 2025-06-10 | 2025-09-10 | no    # breaks it: nobody says that the other is not ours
        P6      | C3       | 2025-01-10 |            | no    # breaks it: both open
        P7      | C3       | 2025-01-10 |            | no
        P8      | C4       | 2025-01-10 | 2025-06-10 | yes   # beside our own
        P9      | C4       | 2025-02-10 | 2025-06-10 | no
        P10     | C5       | 2025-01-10 | 2025-06-10 | yes   # breaks it: two for another authority
        P11     | C5       | 2025-02-10 | 2025-06-10 | yes
        P12     | C6       | 2025-01-10 | 2025-06-10 | no    # one plan in two rows, which is for another rule
        P12     | C6       | 2025-02-10 | 2025-06-10 | no
                | C7       | 2025-01-10 | 2026-05-10 | no    # breaks it: no ids, and the first ends after the as-at date
                | C7       | 2025-02-10 | 2025-06-10 | no
        P1      | C8       | 2025-02-10 | 2025-06-10 | no    # a sibling with the same plan id
        P13     |          | 2025-01-10 | 2025-06-10 | no    # no child
        P14     |          | 2025-02-10 | 2025-06-10 | no
        P15     | C9       |            | 2025-06-10 | no    # no start
        P16     | C9       | 2025-02-10 |            | no
        P17     | C9       | 2026-04-01 |            | no    # has not started
      `,
    },
    `
      part | child_id | record_id  | related_record_ids | message
      a    | C1       | P2         | P1                 | A child protection plan starts on 10/06/2025, though another, which started on 10/01/2025, did not end before 10/06/2025.
      b    | C2       | P5         | P4                 | A child protection plan starts on 10/06/2025, though another, which started on 10/01/2025, is still open.
      b    | C3       | P7         | P6                 | A child protection plan starts on 10/01/2025, though another, which started on 10/01/2025, is still open.
      a    | C5       | P11        | P10                | A child protection plan starts on 10/02/2025, though another, which started on 10/01/2025, did not end before 10/06/2025.
      b    | C7       | 2025-02-10 | 2025-01-10         | A child protection plan starts on 10/02/2025, though another, which started on 10/01/2025, is still open.
    `,
  );
});
