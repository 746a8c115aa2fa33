import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-child-seen');

const tables = {
  'canonical.children': `
    child_id | birth_date | expected_birth_date
    C1       | 2026-03-16 | 2026-03-20               # born on the day
    C2       |            | 2026-03-02               # due, and not known to be born
    C3       |            |                          # no dates at all
  `,
  'canonical.assessments': `
    assessment_id | child_id | start_date | authorisation_date | is_child_seen
    A1            | C1       | 2026-02-02 | 2026-03-16         | yes
    A2            | C2       | 2026-02-02 | 2026-03-16         | no
    A3            | C3       | 2026-02-02 | 2026-03-16         | unknown
    A4            |          |            | 2026-03-31         | no
    A5            | C5       | 2026-02-02 |                    | no               # open
    A6            | C6       | 2026-02-02 | 2026-04-01         | no               # authorised tomorrow
  `,
};

test('only children not yet born are left out', async () => {
  await expectCases(
    'as-child-seen',
    tables,
    `
      event_date | child_id | record_id | numerator | denominator | child_seen
      2026-03-16 | C1       | A1        | 1         | 1           | Yes
      2026-03-16 | C3       | A3        | 0         | 1           |
      2026-03-31 |          | A4        | 0         | 1           | No
    `,
  );
});

test('what is recorded is a breakdown', async () => {
  await expectFigures(
    'as-child-seen',
    tables,
    `
      interval_type | interval_end | breakdown  | group_name | numerator | denominator | value
      month         | 2026-03-31   | all        |            | 1         | 3           | 33.3
      month         | 2026-03-31   | child_seen | No         | 0         | 1           | 0
      month         | 2026-03-31   | child_seen |            | 0         | 1           | 0
    `,
  );
});
