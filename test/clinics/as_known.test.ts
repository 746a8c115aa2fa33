import { test } from 'vitest';
import { clinicDatabase, expectClinic } from './support.ts';

test('what was said of a month at first stands beside what the exports say of it now', async () => {
  const db = await clinicDatabase({
    'indicators.measures': `
      position | indicator_id | name      | kind
      1        | xx-one       | Referrals | percentage
    `,
    'indicators.figures': `
      indicator_id | interval_start | breakdown | group_name | numerator | denominator | value
      xx-one       | 2026-03-01     | all       |            | 1         | 4           | 25
      xx-one       | 2026-02-01     | all       |            | 3         | 6           | 50
      xx-one       | 2026-02-01     | team      | North      | 2         | 2           | 100
      xx-one       | 2026-02-01     | team      |            | 1         | 4           | 25      # nobody's
      xx-one       | 2026-02-01     | worker    | A Hall     | 1         | 2           | 50
      xx-one       | 2025-02-01     | all       |            | 1         | 1           | 100     # longer ago than shown
    `,
    'previous.published_figures': `
      indicator_id | interval_type | interval_end | breakdown | group_name | category | numerator | denominator | value | published_as_at | published_by
      xx-one       | month         | 2026-02-28   | all       |            |          | 2         | 5           | 40    | 2026-02-28      | a-run
    `,
  });
  await expectClinic(
    db,
    'as_known',
    `
      interval_end | breakdown | group_name | published_as_at | value_then | value_now | denominator_then | denominator_now | cases_since
      2026-02-28   | all       |            | 2026-02-28      | 40.0       | 50.0      | 5.0              | 6.0             | 1.0
      2026-02-28   | team      | North      |                 |            | 100.0     |                  | 2.0             |
      2026-03-31   | all       |            |                 |            | 25.0      |                  | 4.0             |
    `,
  );
});
