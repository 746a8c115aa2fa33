import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-open-no-checkpoint');

const tables = {
  'canonical.assessments': `
    assessment_id | child_id | start_date | authorisation_date
    A1            | C1       | 2026-03-16 |                        # on working day 11
    A2            | C2       | 2026-03-17 |                        # on 10
    A3            |          | 2026-03-02 |                        # nobody's
    A4            | C4       | 2026-03-02 | 2026-03-31
    A5            | C5       | 2026-03-02 |
  `,
  'canonical.management_oversight': `
    oversight_id | child_id | oversight_date
    M1           | C1       | 2026-02-02         # before the assessment
    M2           | C1       | 2026-04-01         # after the as-at date
    M3           |          | 2026-03-30
    M5           | C5       | 2026-03-31
  `,
};

test('only oversight since the start of the assessment counts', async () => {
  await expectCases(
    'as-open-no-checkpoint',
    tables,
    `
      child_id | record_id | numerator | denominator | working_days_open | latest_oversight_date | due_date
      C1       | A1        | 1         | 1           | 11                | 2026-02-02            | 2026-03-30
      C2       | A2        | 0         | 1           | 10                |                       | 2026-03-31
               | A3        | 1         | 1           | 21                |                       | 2026-03-16
    `,
  );
});

test('the checkpoint is a parameter', async () => {
  await expectFigures(
    'as-open-no-checkpoint',
    { parameters: { checkpoint_wd: 20 }, ...tables },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 1         | 3           | 1
    `,
  );
});
