import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an allocation begins by today and ends after it begins', async () => {
  await expectFindings(
    'DQ-WRK-003',
    {
      as_at: '2026-03-31',
      'canonical.involvements': `
        involvement_id | child_id | start_date | end_date
        I1             | C1       | 2026-01-10 |
        I2             | C1       | 2026-01-10 | 2026-01-11   # just inside: the day after
        I3             | C1       | 2026-01-10 | 2026-01-10   # breaks it: one day
        I3             | C2       | 2026-01-10 | 2026-01-09   # breaks it: ends before it begins
        I4             | C2       | 2026-03-31 |              # just inside: today
        I5             | C2       | 2026-04-01 |              # breaks it: tomorrow
        I6             | C2       |            |              # breaks it: no date
        I7             | C2       | 2026-05-01 | 2026-04-30   # said once: ends before it begins
                       |          |            | 2026-01-01   # nobody's, without an id
      `,
    },
    `
      part | severity | child_id | record_id  | message
      d    | info     | C1       | I3         | An allocation of a worker to this child began and ended on one day, 10/01/2026.
      c    | error    | C2       | I3         | An allocation of a worker to this child ended on 09/01/2026, before it began on 10/01/2026.
      b    | error    | C2       | I5         | An allocation of a worker to this child begins in the future, on 01/04/2026.
      a    | error    | C2       | I6         | An allocation of a worker to this child has no start date (its end: blank).
      c    | error    | C2       | I7         | An allocation of a worker to this child ended on 30/04/2026, before it began on 01/05/2026.
      a    | error    |          | 2026-01-01 | An allocation of a worker to this child has no start date (its end: 01/01/2026).
    `,
  );
});
