import { test } from 'vitest';
import { insertRows } from '../support.ts';
import { clinicDatabase, expectClinic } from './support.ts';

const grown = `
  breakdown | group_name | cases_then | cases_now
  all       |            | 90         | 100
  team      | North      | 40         | 50
  team      | East       | 10         | 9          # something was taken out
`;

test('what the exports say of recording and what has grown since stand side by side, for each team that has either', async () => {
  const db = await clinicDatabase({
    'indicators.figures': `
      indicator_id      | interval_type     | interval_start | interval_end | breakdown | group_name | numerator | denominator | value | median
      dq-late-recording | rolling_12_months | 2025-04-01     | 2026-03-31   | all       |            | 3         | 12          | 25    | 2
      dq-late-recording | rolling_12_months | 2025-04-01     | 2026-03-31   | team      | North      | 1         | 8           | 12.5  | 1
      dq-late-recording | rolling_12_months | 2025-04-01     | 2026-03-31   | team      | South      | 2         | 4           | 50    | 7
      dq-late-recording | rolling_12_months | 2025-04-01     | 2026-03-31   | team      |            | 2         | 4           | 50    | 7   # nobody's
      dq-late-recording | rolling_12_months | 2025-03-01     | 2026-02-28   | team      | West       | 2         | 4           | 50    | 7   # of another month
      dq-late-recording | month             | 2026-03-01     | 2026-03-31   | team      | West       | 2         | 4           | 50    | 7
    `,
  });
  await db.run(
    'create table clinics.growth (breakdown varchar, group_name varchar, cases_then double, cases_now double)',
  );
  await insertRows(db, 'clinics.growth', grown);
  await expectClinic(
    db,
    'recording_delays',
    `
      breakdown | group_name | events | median_working_days | late_share | grown_share
      all       |            | 12.0   | 2.0                 | 25.0       | 10.0
      team      | East       |        |                     |            | 0.0
      team      | North      | 8.0    | 1.0                 | 12.5       | 20.0
      team      | South      | 4.0    | 7.0                 | 50.0       |
    `,
  );
});
