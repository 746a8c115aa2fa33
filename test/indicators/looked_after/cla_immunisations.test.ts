import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-immunisations');

const immunised = {
  'canonical.care_episodes': `
    child_id | start_date | start_reason_code
    C1       | 2025-01-06 | S
    C2       | 2025-01-06 | S
    C3       | 2025-01-06 | S
  `,
  'canonical.immunisations': `
    child_id | is_up_to_date | status_date
    C1       | no            | 2025-01-06
    C1       | yes           | 2026-01-05     # a later row
    C2       | yes           | 2026-04-01     # after the as-at date
    C3       | unknown       |
             | yes           |
  `,
};

test('the latest status by the as-at date counts, and anything but yes is not up to date', async () => {
  await expectCases(
    'cla-immunisations',
    immunised,
    `
      child_id | numerator | denominator | status     | status_date
      C1       | 1         | 1           | Up to date | 2026-01-05
      C2       | 0         | 1           |            |
      C3       | 0         | 1           |            |
    `,
  );
});

test('of earlier days nothing is told', async () => {
  await expectFigures(
    'cla-immunisations',
    immunised,
    `
      interval_type | interval_end | numerator | denominator | is_covered
      month         | 2026-03-31   | 1         | 3           | true
      quarter       | 2026-03-31   | 1         | 3           | true
    `,
  );
});
