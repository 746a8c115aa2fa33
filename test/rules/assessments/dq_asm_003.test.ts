import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an assessment is authorised on or after the day it started, and not in the future', async () => {
  await expectFindings(
    'DQ-ASM-003',
    {
      as_at: '2026-03-31',
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2026-01-10 | 2026-01-09   # breaks it: the day before
        A2            | C1       | 2026-01-10 | 2026-01-10   # just inside: the same day
        A3            | C1       | 2026-01-10 |              # still open
        A4            | C2       | 2026-03-01 | 2026-04-01   # breaks it: tomorrow
        A5            | C2       | 2026-03-01 | 2026-03-31   # just inside: today
        A6            | C2       |            | 2026-03-01   # no start date
        A7            | C2       |            | 2026-05-01   # no start date, and in the future
        A1            | C3       | 2026-05-01 | 2026-04-30   # both, so it is reported once, as out of order
        A8            |          | 2026-01-10 | 2026-01-01   # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | A1        | An assessment was authorised on 09/01/2026, before it started on 10/01/2026.
      b    | C2       | A4        | An assessment has an authorisation date in the future, 01/04/2026.
      b    | C2       | A7        | An assessment has an authorisation date in the future, 01/05/2026.
      a    | C3       | A1        | An assessment was authorised on 30/04/2026, before it started on 01/05/2026.
      a    |          | A8        | An assessment was authorised on 01/01/2026, before it started on 10/01/2026.
    `,
  );
});
