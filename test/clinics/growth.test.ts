import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { clinicDatabase, expectClinic } from './support.ts';

test('counts of events grow from what was first published; shares, states and the month itself are left out', async () => {
  const db = await clinicDatabase({
    'indicators.measures': `
      position | indicator_id | cases_of | name      | kind       | basis
      1        | xx-events    | xx-events | Referrals | count      | over_period
      2        | xx-share     | xx-share  | In time   | percentage | over_period
      3        | xx-state     | xx-state  | Open      | count      | as_at
      4        | xx-cut       | xx-events | Cut       | count      | over_period
    `,
    'indicators.figures': `
      indicator_id | interval_start | breakdown | group_name | numerator | denominator
      xx-events    | 2026-03-01     | all       |            | 9         | 9      # the clinic's own month
      xx-events    | 2026-02-01     | all       |            | 6         | 8
      xx-events    | 2026-01-01     | all       |            | 5         | 5
      xx-events    | 2025-12-01     | all       |            | 7         | 7      # nobody published it
      xx-events    | 2026-02-01     | team      | North      | 2         | 2
      xx-share     | 2026-02-01     | all       |            | 3         | 6
      xx-state     | 2026-02-01     | all       |            | 3         | 3
      xx-cut       | 2026-02-01     | all       |            | 3         | 3
    `,
    'previous.published_figures': `
      indicator_id | interval_type | interval_end | breakdown | group_name | numerator | denominator | published_as_at
      xx-events    | month         | 2026-03-31   | all       |            | 1         | 1           | 2026-03-31
      xx-events    | month         | 2026-02-28   | all       |            | 5         | 8           | 2026-02-28
      xx-events    | month         | 2026-01-31   | all       |            | 5         | 5           | 2026-01-31
      xx-events    | month         | 2026-02-28   | team      | North      | 0         | 0           | 2026-02-28
      xx-share     | month         | 2026-02-28   | all       |            | 1         | 1           | 2026-02-28
      xx-state     | month         | 2026-02-28   | all       |            | 1         | 1           | 2026-02-28
      xx-cut       | month         | 2026-02-28   | all       |            | 1         | 1           | 2026-02-28
    `,
  });
  await db.run(`create table clinics.as_known as ${await readSql('clinics/as_known')}`);
  await expectClinic(
    db,
    'growth',
    `
      breakdown | group_name | name      | intervals | cases_then | cases_now | grown_by
      all       |            | Referrals | 2         | 10.0       | 11.0      | 10.0
      team      | North      | Referrals | 1         | 0.0        | 2.0       |
    `,
  );
});
