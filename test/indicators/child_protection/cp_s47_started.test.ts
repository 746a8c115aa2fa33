import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cp-s47-started');

test('each enquiry is told once, from its first day, with the team and worker of its first record', async () => {
  await expectCases(
    'cp-s47-started',
    {
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date   | team_id | worker_id
        E1         | C1       | 2026-03-02 | 2026-03-20 | T1      | W1
        E2         | C1       | 2026-03-10 |            | T2      | W2      # overlaps
        E3         | C2       | 2026-03-28 |            | T1      | W1      # a Saturday
        E4         |          | 2026-03-02 |            |         |         # nobody's
        E5         |          | 2026-03-02 |            |         |
        E6         | C3       |            | 2026-03-20 |         |         # no start
        E7         | C4       | 2026-04-01 |            |         |         # not begun
      `,
    },
    `
      event_date | child_id | record_id | numerator | denominator | team_id | worker_id | end_date
      2026-03-02 | C1       | E1        | 1         | 1           | T1      | W1        |
      2026-03-28 | C2       | E3        | 1         | 1           | T1      | W1        |
      2026-03-02 |          | E4        | 1         | 1           |         |           |
      2026-03-02 |          | E5        | 1         | 1           |         |           |
    `,
  );
});

test('a rolling year has a rate per 10,000 children', async () => {
  await expectFigures(
    'cp-s47-started',
    {
      population: 5000,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        E1         | C1       | 2025-04-01     # the first day of the year
        E2         | C2       | 2026-03-31
        E3         | C3       | 2025-03-31
      `,
    },
    `
      interval_type     | interval_end | numerator | value | rate
      rolling_12_months | 2026-03-31   | 2         | 2     | 4
    `,
  );
});
