import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('a request is for the time in care that it names, or in which it was made; the first of several counts', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | care_period_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | LA1            | 2025-01-06 | S                 | 2025-03-01 | E4A
      E2              | C1       | LA2            | 2025-09-01 | S                 |            |
      E3              | C2       |                | 2025-09-01 | S                 |            |
      E4              | C3       | LA4            | 2026-03-31 | S                 |            |
      E5              | C4       | LA5            | 2025-09-01 | S                 |            |
    `,
    'canonical.health_assessment_requests': `
      request_id | child_id | care_period_id | request_date | appointment_date
      H1         | C1       | LA2            | 2025-08-29   | 2025-09-15       # asked before the child came
      H2         | C1       | LA2            | 2025-09-03   | 2025-09-20
      H3         | C2       |                | 2025-09-02   |
      H4         | C3       | LA4            | 2026-04-01   |                  # after the as-at date
      H5         |          | LA5            | 2025-09-02   |                  # nobody's
      H6         | C4       | LA9            | 2025-08-29   |                  # of no time in care
      H7         | C4       |                |              |
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.first_health_requests order by child_id',
    `
      child_id | period_number | request_date | appointment_date
      C1       | 2             | 2025-08-29   | 2025-09-15
      C2       | 1             | 2025-09-02   |
    `,
  );
});
