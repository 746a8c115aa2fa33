import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const posts = 'select {columns} from facts.establishment_posts order by post_id, start_date, worker_id';

test('a post is vacant, or held by an employee or an agency worker', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.workforce_posts': `
      post_id | team_id | worker_id | full_time_equivalent | employment_type | start_date
      P1      | T1      | W1        | 1                    | Permanent       | 2024-01-08
      P2      | T1      | W2        | 1                    | Agency (locum)  | 2024-01-08
      P3      | T1      | W3        |                      |                 | 2024-01-08     # the worker is known to be from an agency
      P4      |         | W4        |                      |                 | 2024-01-08
      P5      | T9      |           | 1                    | Vacant          | 2024-01-08
      P6      | T1      |           |                      | Permanent       | 2024-01-08
    `,
    'canonical.professionals': `
      worker_id | full_time_equivalent | is_agency_worker
      W3        | 0.8                  | yes
    `,
    'canonical.team_structure': `
      team_id | service
      T1      | court
    `,
  });

  await expectRows(
    db,
    posts,
    `
      post_id | service | employment | full_time_equivalent
      P1      | court   | Employed   | 1.0
      P2      | court   | Agency     | 1.0
      P3      | court   | Agency     | 0.8
      P4      |         | Employed   |
      P5      |         | Vacant     | 1.0
      P6      | court   | Vacant     |
    `,
  );
});

test('each holder of a post has a row, once; what begins or ends after the as-at date has not', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.workforce_posts': `
      post_id | worker_id | start_date | end_date   | source_line
      P1      | W1        | 2024-01-08 | 2025-01-06 | 2
      P1      | W2        | 2025-01-06 | 2026-04-01 | 3
      P1      | W2        | 2025-01-06 | 2026-04-01 | 4
      P2      | W3        | 2026-04-01 |            | 5
      P3      | W4        |            |            | 6               # no start
              | W5        | 2025-01-06 |            | 7
              | W5        | 2025-01-06 |            | 8
    `,
  });

  await expectRows(
    db,
    posts,
    `
      post_id | worker_id | start_date | end_date
      P1      | W1        | 2024-01-08 | 2025-01-06
      P1      | W2        | 2025-01-06 |
              | W5        | 2025-01-06 |
              | W5        | 2025-01-06 |
    `,
  );
});
