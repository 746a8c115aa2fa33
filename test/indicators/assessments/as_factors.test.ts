import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-factors');

const tables = {
  'canonical.assessments': `
    assessment_id | child_id | start_date | authorisation_date | team_id
    A1            | C1       | 2026-02-02 | 2026-03-31         | T1
    A1            | C2       | 2026-02-02 | 2026-03-31         | T1          # siblings share an assessment
    A2            |          | 2026-02-02 | 2026-03-31         | T1          # nobody's
    A3            | C3       | 2026-02-02 | 2026-04-01         | T1          # authorised tomorrow
    A4            | C4       | 2026-02-02 | 2026-03-31         | T2
    A5            | C5       | 2026-02-02 | 2026-03-31         | T2
  `,
  'canonical.assessment_factors': `
    assessment_id | factor_code | factor_raw
    A1            | 3B          | 3B
    A1            | 21          | 21              # beside a factor: says nothing
    A2            | 16A         | 16A
    A2            | 3B          | 3B
    A3            | 3B          | 3B
    A4            |             | Sofa surfing    # nobody mapped it
    A5            |             |                 # nothing written down
  `,
  'canonical.teams': `
    team_id | team_name
    T1      | North
    T2      | South
  `,
};

test('an assessment counts once in the denominator, however many factors it found', async () => {
  await expectCases(
    'as-factors',
    tables,
    `
      child_id | record_id | numerator | denominator | factor
      C1       | A1        | 1         | 1           | Domestic abuse: parent or carer the subject
      C2       | A1        | 1         | 1           | Domestic abuse: parent or carer the subject
               | A2        | 1         | 1           | Abuse or neglect - neglect
               | A2        | 1         | 0           | Domestic abuse: parent or carer the subject
      C4       | A4        | 1         | 1           |
    `,
  );
});

test('shares are of assessments with factors, also within a team', async () => {
  await expectFigures(
    'as-factors',
    tables,
    `
      interval_type | interval_end | breakdown | group_name | category                                    | numerator | denominator | value
      month         | 2026-03-31   | all       |            | Domestic abuse: parent or carer the subject | 3         | 4           | 75
      month         | 2026-03-31   | team      | North      | Abuse or neglect - neglect                  | 1         | 3           | 33.3
      month         | 2026-03-31   | team      | South      |                                             | 1         | 1           | 100
    `,
  );
});
