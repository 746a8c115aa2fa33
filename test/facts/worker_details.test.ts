import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const details = 'select {columns} from facts.worker_details order by worker_key';

test("a worker is found by id and by staff number, and the council's registrations come before the case system", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.professionals': `
      worker_id | staff_id | job_title      | full_time_equivalent | is_agency_worker | registration_number | source_line
      W1        | S1       | Social worker  | 1                    | no               |                     | 2
      W2        |          | Team manager   | 0.8                  |                  |                     | 3
      W3        |          | Family support | 1                    | yes              |                     | 4
      W4        | W1       |                |                      |                  |                     | 5               # an id comes before a staff number
      W2        |          | Team manager   |                      |                  |                     | 6
                | S9       | Social worker  | 1                    |                  |                     | 7
    `,
    'canonical.worker_registrations': `
      worker_id | full_time_equivalent | is_agency_worker | registration_number
      W1        | 0.5                  | yes              |
      W2        |                      |                  | SW22
      W5        | 0.6                  | no               | SW55
                | 1                    |                  | SW00
    `,
  });

  await expectRows(
    db,
    details,
    `
      worker_key | worker_id | job_title      | full_time_equivalent | is_agency_worker | is_social_worker
      S1         | W1        | Social worker  | 0.5                  | yes              | true
      S9         |           | Social worker  | 1.0                  |                  | true
      W1         | W1        | Social worker  | 0.5                  | yes              | true
      W2         | W2        | Team manager   | 0.8                  |                  | true
      W3         | W3        | Family support | 1.0                  | yes              | false
      W4         | W4        |                |                      |                  | true
      W5         | W5        |                | 0.6                  | no               | true
    `,
  );
});
