import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('as-factors-missing');

test('a factor that nobody mapped is written down, an empty row is not', async () => {
  await expectCases(
    'as-factors-missing',
    {
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2026-02-02 | 2026-03-31
        A2            | C2       | 2026-02-02 | 2026-03-31
        A3            | C3       | 2026-02-02 | 2026-03-31
        A4            |          |            | 2026-03-31
        A5            | C5       | 2026-02-02 | 2026-04-01         # authorised tomorrow
      `,
      'canonical.assessment_factors': `
        assessment_id | factor_code | factor_raw
        A1            |             | Sofa surfing
        A2            |             |
        A3            | 21          | 21
        A3            | 16A         | 16A
        A4            | 21          | 21
      `,
    },
    `
      child_id | record_id | numerator | denominator | found_none
      C1       | A1        | 0         | 1           | 0
      C2       | A2        | 1         | 1           | 0
      C3       | A3        | 0         | 1           | 0
               | A4        | 0         | 1           | 1
    `,
  );
});
