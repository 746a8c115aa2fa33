import { test } from 'vitest';
import { calculateOn, expectFigures, testExample } from '../support.ts';
import { expectRows } from '../../support.ts';

testExample('wf-turnover');

const posts = {
  'canonical.workforce_posts': `
    post_id | worker_id | role          | full_time_equivalent | start_date | end_date   | employment_type
    P1      | W1        | Social worker | 0.5                  | 2024-01-08 | 2026-03-01 | Permanent           # left on the first day of March
    P2      | W2        | Social worker | 1                    | 2024-01-08 | 2026-03-31 | Agency              # never a leaver
    P3      | W3        | Social worker | 1                    | 2024-01-08 | 2026-03-10 | Permanent           # went to another role
    P4      | W3        | Team clerk    | 1                    | 2026-03-20 |            | Permanent
    P5      | W5        | Social worker | 1                    | 2024-01-08 | 2026-04-01 | Permanent           # still there
    P6      | W6        | Social worker | 1                    | 2024-01-08 | 2026-02-28 | Permanent
    P7      | W7        | Social worker |                      | 2024-01-08 | 2026-03-02 | Permanent           # hours not recorded
    P8      | W8        | Social worker | 0.6                  | 2024-01-08 | 2026-03-02 | Permanent           # a second post goes on
    P9      | W8        | Social worker | 0.4                  | 2024-01-08 |            | Permanent
    P0      |           | Social worker | 1                    | 2024-01-08 | 2026-03-02 | Vacant
    Q1      | W1        | Social worker | 0.5                  | 2026-04-01 |            | Permanent           # has not come back yet
  `,
} as const;

test('a leaver has no post of the authority left, and counts in each interval with the day', async () => {
  const { db } = await calculateOn('wf-turnover', posts);
  await expectRows(
    db,
    `select {columns} from cases.wf_turnover
     where interval_id = (
       select interval_id from intervals.intervals where interval_type = 'month' and interval_end = as_at()
     )
     order by numerator desc, record_id`,
    `
      record_id | event_date | numerator | denominator | left_date  | years_in_post
      P1        | 2026-03-01 | 0.5       | 0.0         | 2026-03-01 | 2.1
      P5        | 2026-03-31 | 0.0       | 1.0         |            |
      P7        | 2026-03-02 | 0.0       | 0.0         | 2026-03-02 | 2.1
      P9        | 2026-03-31 | 0.0       | 0.4         |            |
    `,
  );
});

test('each interval has those in post at its end', async () => {
  await expectFigures(
    'wf-turnover',
    posts,
    `
      interval_type     | interval_end | numerator | denominator | value
      month             | 2026-03-31   | 0.5       | 1.4         | 35.7
      month             | 2026-02-28   | 1         | 3.5         | 28.6
      rolling_12_months | 2026-03-31   | 1.5       | 1.4         | 107.1
      month             | 2026-01-31   | 0         | 4.5         | 0
    `,
  );
});

test('whose roles count is a parameter', async () => {
  await expectFigures(
    'wf-turnover',
    { ...posts, parameters: { roles: 'clerk' } },
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator | value
      month         | 2026-03-31   | all       |            | 0         | 1           | 0
      month         | 2026-03-31   | role      | Team clerk | 0         | 1           | 0
    `,
  );
});
