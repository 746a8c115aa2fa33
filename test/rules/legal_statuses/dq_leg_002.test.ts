import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a legal status is one that somebody knows and that was in use', async () => {
  await expectFindings(
    'DQ-LEG-002',
    {
      as_at: '2026-03-31',
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | status_raw | start_date | end_date
        L1              | C1       | C2          | C2         | 2024-01-01 |            # just inside, and still open
        L2              | C1       |             |            | 2024-01-01 |            # breaks it: none
        L3              | C1       |             | C2;E1      | 2024-01-01 |            # breaks it: two in one
        L4              | C1       | SGO         | SGO        | 2024-01-01 |            # just inside: known, if outside care
        L5              | C2       | D1          | D1         | 2005-12-30 | 2007-01-01 # just inside: the last day
        L6              | C2       | D1          | D1         | 2005-12-31 | 2007-01-01 # breaks it
        L7              | C2       | D1          | D1         | 2005-12-30 |            # just inside: the last day, and never ended
        L8              | C2       | E1          | E1         | 2005-12-29 | 2007-01-01 # breaks it: too early
        L9              | C2       | E1          | E1         | 2005-12-30 | 2007-01-01 # just inside: the first day
        L10             | C2       | V1          | V1         | 2024-01-01 | 2024-02-01 # breaks it
        L11             | C2       | E1          | E1         |            |            # no dates
        L2              | C3       |             |            | 2024-01-01 |            # another child with the same id
        L12             |          |             | Ward       | 2024-01-01 |            # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | L2        | A legal status from 01/01/2024 does not say which.
      b    | C1       | L3        | A legal status from 01/01/2024 is one that nobody knows: "C2;E1".
      c    | C2       | L10       | A legal status from 01/01/2024 to 01/02/2024 was not in use then: Accommodated in a series of short breaks (historic code).
      c    | C2       | L6        | A legal status from 31/12/2005 to 01/01/2007 was not in use then: Freeing order granted.
      c    | C2       | L8        | A legal status from 29/12/2005 to 01/01/2007 was not in use then: Placement order granted.
      a    | C3       | L2        | A legal status from 01/01/2024 does not say which.
      b    |          | L12       | A legal status from 01/01/2024 is one that nobody knows: "Ward".
    `,
  );
});
