import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an assessment has a start date, and it is not in the future', async () => {
  await expectFindings(
    'DQ-ASM-001',
    {
      as_at: '2026-03-31',
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       |            | 2026-02-01   # breaks it: no start date
        A2            | C1       | 2026-04-01 |              # breaks it: tomorrow
        A3            | C1       | 2026-03-31 |              # just inside: today, and still open
        A1            | C2       |            |              # a sibling with the same assessment id
                      | C3       | 2026-04-02 |              # without an id it is known by its date
        A4            |          |            |              # no child
        A5            |          | 2026-03-01 | 2026-03-20   # nothing wrong but the child's id
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C1       | A1         | Assessment A1 has no start date.
      b    | C1       | A2         | An assessment has a start date in the future, 01/04/2026.
      a    | C2       | A1         | Assessment A1 has no start date.
      b    | C3       | 2026-04-02 | An assessment has a start date in the future, 02/04/2026.
      a    |          | A4         | Assessment A4 has no start date.
    `,
  );
});
