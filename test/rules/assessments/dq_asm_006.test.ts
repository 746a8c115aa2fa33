import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an assessment authorised in the last 12 months has factors', async () => {
  await expectFindings(
    'DQ-ASM-006',
    {
      as_at: '2026-03-31',
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2025-03-01 | 2025-03-31   # breaks it: the first day of the 12 months
        A2            | C1       | 2025-03-01 | 2025-03-30   # just outside: the day before
        A3            | C1       | 2026-03-01 | 2026-03-31   # breaks it: authorised today
        A4            | C1       | 2026-03-01 | 2026-04-01   # not authorised yet
        A5            | C1       | 2026-03-01 |              # still open
        A6            | C2       | 2026-01-01 | 2026-02-01   # has a factor
        A6            | C3       | 2026-01-01 | 2026-02-01   # siblings share an assessment, and its factors
        A7            | C4       | 2026-01-01 | 2026-02-01   # a factor that nobody knows is a factor recorded
        A8            | C5       | 2026-01-01 | 2026-02-01   # breaks it: an empty list of factors
                      | C6       | 2026-01-01 | 2026-02-01   # no id to find factors by
        A9            |          | 2026-01-01 | 2026-02-01   # breaks it: no child, but an assessment all the same
      `,
      'canonical.assessment_factors': `
        assessment_id | factor_code | factor_raw
        A6            | 16A         | 16A
        A7            |             | 99Z
        A8            |             |
                      | 16A         | 16A
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | A1        | The assessment authorised on 31/03/2025 says nothing about the factors it found.
      a    | C1       | A3        | The assessment authorised on 31/03/2026 says nothing about the factors it found.
      a    | C5       | A8        | The assessment authorised on 01/02/2026 says nothing about the factors it found.
      a    |          | A9        | The assessment authorised on 01/02/2026 says nothing about the factors it found.
    `,
  );
});
