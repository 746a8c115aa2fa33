import { test } from 'vitest';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import { databaseWith, expectRows } from '../support.ts';

test('a child is told once in each interval, for the last time of leaving, with who held the case the day before', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2025-01-01 | S                 | 2026-02-28 | E4A
      E2              | C1       | 2026-03-01 | S                 | 2026-03-31 | E45
      E3              | C2       | 2025-01-01 | S                 | 2026-04-01 | E4A             # not yet
      E4              | C3       | 2025-01-01 | S                 | 2026-03-31 | E8
      E5              | C4       | 2025-01-01 | S                 | 2026-03-01 | X1
      E6              | C4       | 2026-03-01 | L                 |            |                 # no leaving
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | start_date | end_date
      S3              | C3       | V4          | 2025-01-01 | 2026-03-31     # short breaks
    `,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | team_id | role_code        | start_date | end_date
      I1             | C1       | W1        | T1      | allocated_worker | 2025-01-01 | 2026-03-31
    `,
  });
  for (const folder of ['intervals', 'cohorts']) await buildTables(db, folder);
  await expectRows(
    db,
    `select {columns} from cohorts.children_leaving_care
     inner join intervals.intervals using (interval_id)
     where interval_type in ('month', 'rolling_12_months') and interval_end in ('2026-03-31', '2026-02-28')
     order by interval_type, interval_end`,
    `
      interval_type     | interval_end | child_id | period_number | end_date   | end_reason_code | care_episode_id | worker_id | team_id
      month             | 2026-02-28   | C1       | 1             | 2026-02-28 | E4A             | E1              | W1        | T1
      month             | 2026-03-31   | C1       | 2             | 2026-03-31 | E45             | E2              | W1        | T1
      rolling_12_months | 2026-02-28   | C1       | 1             | 2026-02-28 | E4A             | E1              | W1        | T1
      rolling_12_months | 2026-03-31   | C1       | 2             | 2026-03-31 | E45             | E2              | W1        | T1
    `,
  );
});
